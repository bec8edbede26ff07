import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { build } from "esbuild";
import { serve } from "../../demo/serve.mjs";
import { bearer, client, serviceId } from "../support/client.ts";
import { installed } from "../support/run.ts";

/** A package of `tools`. */
export const tool = createRequire(resolve("tools/package.json"));

/** Whether all of these files exist; otherwise prints which is missing and what is skipped. */
export function isThere(what: string, ...files: string[]): boolean {
  const missing = files.find((file) => !existsSync(file));
  const advice = missing?.startsWith("tools/") ? ", which `npm run tools` installs" : "";
  if (missing) console.log(`SKIPPED: ${what}, because there is no ${missing}${advice}.`);
  return !missing;
}

/** Creates a folder with the packed package and unchanged copies of the examples. */
export function folderOf(...examples: string[]): string {
  const folder = installed();
  for (const example of examples) {
    mkdirSync(dirname(join(folder, example)), { recursive: true });
    copyFileSync(join("examples", example), join(folder, example));
  }
  return folder;
}

/** Bundles a program as for a deployment, with the package in the folder. */
export async function bundle(
  folder: string,
  contents: string,
  options: Parameters<typeof build>[0] = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
    ...options,
    write: false,
  });
  return outputFiles?.[0]?.text ?? "";
}

/** A simulator on loopback, the requests that it received, and a context to inspect it. */
export async function simulatorServer() {
  const simulator = createSimulator({ bearer, serviceId, scopes: ["history.read", "timeline.read"] });
  const requests: string[] = [];
  const server = await serve((request) => {
    const { pathname, search } = new URL(request.url);
    requests.push(`${request.method} ${pathname}${search}`);
    return simulator.fetch(request);
  });
  return { ...server, requests, authlete: client({ serverURL: server.url }) };
}

/** Starts a program that prints `Listening on` and its address, and returns the address. */
export async function start(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
) {
  const child = spawn(command, args, { ...options, stdio: "pipe" });
  let output = "";
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, address] = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? [];
      if (address) found(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child
      .once("error", failed)
      .once("exit", (code) => failed(new Error(`the program exited with ${code}: ${output}`)));
  });
  return { url, output: () => output, [Symbol.asyncDispose]: () => stop(child) };
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** The environment of this process for a program, without variables about Authlete and Node options. */
export function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AUTHLETE_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(inherited), ...own };
}
