// The command `authlete-simulator`. It is a program of its own: no other module imports it, and it alone needs Node.
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSimulator } from "../createSimulator.js";
import type { Simulator, SimulatorCall } from "../options.js";
import { readConfiguration, readState } from "./files.js";
import { masked } from "./masked.js";
import { type CliOptions, help, readOptions, UsageError } from "./options.js";
import { createSimulatorServer } from "./server.js";
import { createStateFile, type StateFile } from "./stateFile.js";

/** How long open connections may delay the end, in milliseconds. */
const grace = 1000;

const print = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);

// Whoever reads the output may stop reading.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
main(process.argv.slice(2)).catch((error) => {
  warn(`authlete-simulator: ${messageOf(error)}`);
  if (error instanceof UsageError) warn("authlete-simulator --help lists the options.");
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options === "help") return void process.stdout.write(help);
  if (options === "version") return void print(await readVersion());

  const simulator = await createConfigured(options);
  const stateFile = options.state === undefined ? undefined : openStateFile(options.state, simulator);
  // A file that cannot be written is reported now, not at the end.
  await stateFile?.save().catch((error) => {
    throw new UsageError(`${options.state}: the file cannot be written (${error.code}).`);
  });
  const isLocal = isLoopback(options.host);
  const server = createSimulatorServer(simulator, isLocal, {
    onCall(call) {
      stateFile?.schedule();
      if (options.isLogging) warn(logLine(call));
    },
    onError: (error) => warn(`authlete-simulator: ${error instanceof Error ? error.stack : error}`),
  });
  const port = await listen(server, options);
  endOnSignals(server, stateFile);
  if (!isLocal) warn(warningOf(options));
  printSettings(options, port);
}

/** @throws UsageError if a file is missing or invalid */
async function createConfigured({ bearer, serviceId, config, state }: CliOptions): Promise<Simulator> {
  const { service, clients } = config === undefined ? {} : await readConfiguration(config);
  const stored = state === undefined ? undefined : await readState(state);
  try {
    return createSimulator({ bearer, serviceId, service, clients, state: stored });
  } catch (error) {
    const files = [config, state].filter((file) => file !== undefined).join(", ");
    throw new UsageError(`${files}: ${messageOf(error)}`);
  }
}

function openStateFile(path: string, simulator: Simulator): StateFile {
  return createStateFile(path, simulator, (error) =>
    warn(`authlete-simulator: ${path}: ${messageOf(error)}`),
  );
}

async function listen(server: Server, { host, port }: CliOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isInUse = error.code === "EADDRINUSE";
      reject(isInUse ? new Error(`Port ${port} is in use. --port selects another one.`) : error);
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Finishes the calls that are being processed, and writes the state. */
function endOnSignals(server: Server, stateFile: StateFile | undefined): void {
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => server.closeAllConnections(), grace);
    await new Promise((resolve) => server.close(resolve));
    await stateFile?.save().catch((error) => {
      warn(`authlete-simulator: the state was not written: ${messageOf(error)}`);
      process.exit(1);
    });
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function printSettings({ host, bearer = "simulator", serviceId = "1" }: CliOptions, port: number): void {
  const isAnyAddress = host === "0.0.0.0" || host === "::";
  const name = isAnyAddress ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const url = `http://${name}:${port}`;
  print(`${url}
AUTHLETE_SERVER_URL=${url}
AUTHLETE_BEARER=${bearer}
AUTHLETE_SERVICE_ID=${serviceId}`);
}

function isLoopback(host: string): boolean {
  return /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host);
}

function warningOf({ host, bearer }: CliOptions): string {
  const advice = bearer === undefined ? " Set --bearer: without it, every bearer token is accepted." : "";
  return `Warning: ${host} can be reached from other machines. The simulator is for development only.${advice}`;
}

function logLine({ operation, response, time }: SimulatorCall): string {
  const { action, resultCode, resultMessage } = (response.body ?? {}) as Record<string, unknown>;
  // The message of an unknown operation contains the path, which can contain a token.
  const called = operation || masked(resultMessage);
  const parts = [new Date(time).toISOString(), called, response.status, action, resultCode];
  return parts.filter((part) => part !== undefined).join(" ");
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return JSON.parse(manifest).version;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : `${error}`;
}
