// Programs that tools bundle, and what must be in the bundles.
import { readFileSync } from "node:fs";

/** A program that imports the package in every documented way. */
export const everyImport = readFileSync("tests/toolchains/everyImport.js", "utf8");

/** What it prints. */
export const printed = `${JSON.stringify({
  differences: [],
  token: { isOpaque: true, totalCount: 1 },
  retried: { log: ["beforeRetry", "GET /api/715948317/auth/token/get/list 200"], totalCount: 1 },
  isRefused: true,
  counts: [1],
  v2: { ok: true, path: "/api/auth/token/get/list" },
  schemas: ["object", "object"],
})}\n`;

/** A program that calls one function. */
export const oneFunction = `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";

  tokenManagementCreate(new AuthleteCore(), {}).then((res) => console.log(res.ok));
`;

/** The paths of operations in a bundle. */
export const pathsIn = (code: string) =>
  [...code.matchAll(/"(\/api\/(?:\{serviceId\}\/)?[^"]*)"/g)].map(([, path]) => path);
