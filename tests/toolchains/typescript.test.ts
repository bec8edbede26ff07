// Programs in TypeScript compile whatever their module format, resolution and version of the compiler, and so do the
// declarations of the package (`skipLibCheck: false`).
import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functions } from "../support/run.js";
import { strictOptions, tscOf } from "./compilers.js";
import { projectOf } from "./project.js";

const compilers = ["5.4", "5.6", "5.9", "6.0", "7.0"];

const models = globSync("src/models/**/*.ts")
  .map((file) => file.replaceAll("\\", "/").slice("src/".length, -".ts".length))
  .filter((name) => name !== "models/schemaParts");
const entries = globSync("src/*.ts").map((file) =>
  file.replace(/^src(\/index)?|\.ts$/g, "").replaceAll("\\", "/"),
);
const modules = [
  ...entries,
  ...functions.map((name) => `/funcs/${name}`),
  ...models.map((name) => `/${name}`),
];
const compatible = [
  "/models/index",
  "/models/errors/index",
  "/models/operations/index",
  "/simulator/index",
  "/index",
];

const importingAll = [
  ...modules,
  ...modules.filter(Boolean).map((name) => `${name}.js`),
  ...compatible.map((name) => `${name}.js`),
]
  .map((path, index) => `import * as m${index} from "authlete-typescript-sdk${path}"; void m${index};`)
  .join("\n");

const program = `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
  import type { AccessToken } from "authlete-typescript-sdk/models/accessToken";
  import { ConnectionError } from "authlete-typescript-sdk/models/errors";

  export async function tokensOf(subject: string): Promise<AccessToken[]> {
    const res = await tokenManagementList(new AuthleteCore(), { subject }, { headers: { "x-a": "b" } });
    if (!res.ok && res.error instanceof ConnectionError) return [];
    // @ts-expect-error: a result has no such property
    void res.body;
    return res.ok ? (res.value.accessTokens ?? []) : [];
  }`;

const options = { ...strictOptions, noEmit: true, skipLibCheck: false };

describe.each(compilers)("with TypeScript %s", (version) => {
  // TypeScript 5.8 added node18, 5.9 node20; 6.0 has no node10 any more.
  const modes = [
    ["commonjs", "node10", "5.4", "5.9"],
    ["es2022", "node10", "5.4", "5.9"],
    ["node16", "node16", "5.4", "7.0"],
    ["node18", "node16", "5.9", "7.0"],
    ["node20", "node16", "5.9", "7.0"],
    ["nodenext", "nodenext", "5.4", "7.0"],
    ["es2022", "bundler", "5.4", "7.0"],
  ].filter(([, , first = "", last = ""]) => first <= version && version <= last);

  it.each(modes)("a program of module %s with resolution %s compiles", async (module, moduleResolution) => {
    for (const type of ["module", "commonjs"]) {
      const { run } = projectOf({
        "package.json": { type },
        "tsconfig.json": { compilerOptions: { ...options, module, moduleResolution } },
        "program.ts": program,
        "all.ts": importingAll,
      });
      const { output } = await run(tscOf(version), "-p", ".");
      expect(`${type}\n${output}`).toBe(`${type}\n`);
    }
  });
});

it.each(compilers)(
  "the types are the same in CommonJS and in ES modules, with TypeScript %s",
  async (version) => {
    const names = "AuthleteCore, type Result";
    const { run } = projectOf({
      "package.json": { type: "commonjs" },
      "tsconfig.json": { compilerOptions: { ...options, module: "node16", moduleResolution: "node16" } },
      "module.mts": `
      import { ${names} } from "authlete-typescript-sdk/core";
      import type { Client } from "authlete-typescript-sdk/models";
      import type { OperationError, ResultError } from "authlete-typescript-sdk/models/errors";
      export declare function accept(authlete: AuthleteCore, error: ResultError, result: Result<Client, OperationError>): void;`,
      "program.cts": `
      import type { accept } from "./module.mjs" with { "resolution-mode": "import" };
      import { AuthleteCore } from "authlete-typescript-sdk/core";
      import { clientGet } from "authlete-typescript-sdk/funcs/clientGet";
      import { ResultError } from "authlete-typescript-sdk/models/errors";
      export async function pass(call: typeof accept) {
        const authlete = new AuthleteCore();
        const result = await clientGet(authlete, { clientId: 1 });
        if (result.error instanceof ResultError) call(authlete, result.error, result);
      }`,
    });
    const { output } = await run(tscOf(version), "-p", ".");
    expect(output).toBe("");
  },
);
