// Runs every function against Prism, which serves the API document: it validates requests and responds with the
// examples of the document. `npm run test:contract`, or `npm run test:contract -- <document>`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import * as models from "authlete-typescript-sdk/models";
import { parse } from "yaml";
import { valuesBySchema } from "../../scripts/enums.mjs";
import { declarations, documented, leastOf, withoutNulls } from "../support/apiDocument.ts";

const file = process.argv[2] ?? resolve("../shared/openapi/authlete-v3-2026-08.yaml");
if (!existsSync(file)) {
  console.log(
    `SKIPPED: the contract test, because there is no ${file}. Pass a document: npm run test:contract -- <document>`,
  );
  process.exit(0);
}
const document = parse(readFileSync(file, "utf8"));
/** Mistakes in the document that make Prism fail, each with its reason. */
const known = JSON.parse(readFileSync(new URL("known.json", import.meta.url), "utf8"));

const port = await freePort();
const { version, bin } = createRequire(resolve("tools/package.json"))("@stoplight/prism-cli/package.json");
const prism = spawn(
  process.execPath,
  [
    resolve("tools/node_modules/@stoplight/prism-cli", bin.prism),
    "mock",
    "--errors",
    "--port",
    `${port}`,
    file,
  ],
  { stdio: ["ignore", "pipe", "inherit"] },
);
process.on("exit", () => prism.kill());
await new Promise((started, failed) => {
  prism.on("exit", () => failed(new Error("Prism did not start")));
  let log = "";
  prism.stdout.on("data", (chunk) => {
    log += chunk;
    if (log.includes("Prism is listening")) started(undefined);
  });
});

const authlete = new AuthleteCore({
  bearer: "a-bearer",
  serviceId: "715948317",
  serverURL: `http://127.0.0.1:${port}`,
  idpURL: `http://127.0.0.1:${port}`,
  apiServerId: 76281,
});
const values = valuesBySchema(models);
const outcomes = [];
const declared = await declarations();
const isInDocument = ({ operation: { method, path } }) => document.paths[path]?.[method.toLowerCase()];
const absent = declared.filter((one) => !isInDocument(one)).map(({ name }) => name);
for (const { name, func, operation } of declared.filter(isInDocument)) {
  const { requests, responses, statuses } = documented(document, operation);
  const type = operation.form ? "application/x-www-form-urlencoded" : "application/json";
  const least = leastOf(operation.request, values);
  const bodies = requests
    .filter((one) => one.type === type)
    .map(({ value }) => (operation.requestIsBody ? value : { [operation.body]: value }));
  for (const body of bodies.length ? bodies : [{}]) {
    for (const status of statuses.filter((one) => one < 300)) {
      const examples = responses.filter((one) => one.status === status && one.value !== undefined);
      for (const example of examples.length ? examples : [undefined]) {
        const isNamed = example && example.name !== "example";
        const prefer = `code=${status}${isNamed ? `, example=${example.name}` : ""}`;
        const res = await func(authlete, { ...least, ...body }, { headers: { prefer } });
        outcomes.push({
          what: `${name} ${status}${isNamed ? ` ${example.name}` : ""}`,
          ...judge(res, example),
        });
      }
    }
  }
}
prism.removeAllListeners("exit");
prism.kill();
await once(prism, "exit");

const failed = outcomes.filter(({ what, problem }) => problem && !(what in known));
const outdated = Object.keys(known).filter(
  (one) => !outcomes.some(({ what, problem }) => what === one && problem),
);
for (const { what, problem } of failed) console.log(`${what}: ${problem}`);
for (const one of outdated) console.log(`${one}: is listed as a known failure, but passes`);
for (const [what, why] of Object.entries(known))
  if (!outdated.includes(what)) console.log(`known: ${what}: ${why}`);
if (absent.length) console.log(`SKIPPED: the document does not have the operations of ${absent.join(", ")}.`);
const passed = outcomes.filter(({ problem }) => !problem).length;
const functions = new Set(outcomes.map(({ what }) => what.split(" ")[0])).size;
console.log(
  `${functions} functions, ${outcomes.length} calls through Prism ${version}: ${passed} as documented, ${outcomes.length - passed - failed.length} known exceptions, ${failed.length} failures.`,
);
process.exitCode = failed.length + outdated.length ? 1 : 0;

/** What is wrong with an outcome. A 204 response has no body, even if the document contains an example. */
function judge(res, example) {
  if (!res.ok) return { problem: `${res.error.message} ${res.error.body ?? ""}`.trim() };
  if (!example || res.response.status === 204) return {};
  const isTheExample = isDeepStrictEqual(res.value, withoutNulls(example.value));
  return isTheExample
    ? {}
    : { problem: `returned a value that differs from the example: ${JSON.stringify(res.value)}` };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
