// Programs of documents, and a place to run them in.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed, runProgram } from "./run.js";

/** The programs of a document. */
export const snippetsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/```(?:ts|typescript)\n([\s\S]*?)```/g)].map(
    ([, source = ""]) => source,
  );

/**
 * Puts a simulator where programs expect the network, with the tokens in it that the documents speak of. On
 * the host of Authlete 2.x it wants API key and secret, and paths without a service ID.
 */
const preload = (name: string) => `
  import { createSimulator } from "${name}/simulator";
  const simulator = createSimulator({ bearer: "a-bearer" });
  const create = (id, members) =>
    simulator.fetch("https://us.authlete.com/api/" + encodeURIComponent(id) + "/auth/token/create", {
      method: "POST",
      headers: { authorization: "Bearer a-bearer" },
      body: JSON.stringify({ grantType: "AUTHORIZATION_CODE", clientId: 1, subject: "john", ...members }),
    });
  await create("<id>", { accessToken: "Z5a40U6dWvw2gMoCOAFbZcM85q4HC0Z--0YKD9-Nf6Q" });
  await create("715948317", {});
  globalThis.fetch = async (input, init) => {
    const url = new URL(input.url);
    console.error(input.method, decodeURIComponent(url.pathname));
    if (url.hostname !== "api.authlete.com") return simulator.fetch(input, init);
    if (input.headers.get("authorization") !== "Basic " + btoa("715948317:a-secret")) return new Response("", { status: 401 });
    return simulator.fetch(input.url.replace("/api/", "/api/715948317/"), { headers: { authorization: "Bearer a-bearer" } });
  };`;

/** A folder with the package under a name, and a way to run programs in it. */
export function place(name: string) {
  const folder = installed(name);
  writeFileSync(join(folder, "preload.mjs"), preload(name));
  const run = (file: string, source: string, env: Record<string, string> = {}) =>
    runProgram(folder, file, source, {
      args: ["--import", "./preload.mjs"],
      env: { AUTHLETE_BEARER: "a-bearer", AUTHLETE_AUTHLETE: "a-bearer", ...env },
    });
  return { folder, run };
}
