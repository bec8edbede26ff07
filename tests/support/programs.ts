// Extracts programs from documents, and runs them in a temporary folder.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed, runProgram } from "./run.js";

/** The TypeScript programs in a document. */
export const snippetsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/```(?:ts|typescript)\n([\s\S]*?)```/g)].map(
    ([, source = ""]) => source,
  );

/**
 * Replaces the network with a simulator that contains the tokens used in the documents. Requests to the host of
 * Authlete 2.x need the API key and secret, and have paths without a service ID.
 */
const preload = (name: string) => `
  import { createSimulator } from "${name}/simulator";
  const simulator = createSimulator({ bearer: "a-bearer" });
  const create = (id, fields) =>
    simulator.fetch("https://us.authlete.com/api/" + encodeURIComponent(id) + "/auth/token/create", {
      method: "POST",
      headers: { authorization: "Bearer a-bearer" },
      body: JSON.stringify({ grantType: "AUTHORIZATION_CODE", clientId: 1, subject: "john", ...fields }),
    });
  await create("<id>", { accessToken: "Z5a40U6dWvw2gMoCOAFbZcM85q4HC0Z--0YKD9-Nf6Q" });
  await create("715948317", {});
  // The simulator has no clients.
  let client = { clientId: 26888344961664, clientName: "Photo Printer", modifiedAt: 1 };
  const clients = (init) => {
    if (init.method === "POST") client = { ...JSON.parse(init.body), clientId: client.clientId, modifiedAt: 2 };
    return Response.json(client);
  };
  globalThis.fetch = async (input, init) => {
    const url = new URL(input);
    console.error(init.method, decodeURIComponent(url.pathname));
    if (/\\/client\\/(get|update)\\//.test(url.pathname)) return clients(init);
    if (url.hostname !== "api.authlete.com") return simulator.fetch(input, init);
    if (init.headers.authorization !== "Basic " + btoa("715948317:a-secret")) return new Response("", { status: 401 });
    return simulator.fetch(input.replace("/api/", "/api/715948317/"), { headers: { authorization: "Bearer a-bearer" } });
  };`;

/** A temporary folder with the package installed under a name, and a function that runs programs in it. */
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
