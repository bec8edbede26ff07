// The packed package in a folder that contains nothing else: what programs of users import, compile and run.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functions, installed, runProgram, typeCheck } from "../support/run.js";

const specifiers = [
  "",
  "/core",
  "/models",
  "/models/errors",
  "/models/operations",
  "/debugLogger",
  "/simulator",
]
  .concat(functions.map((name) => `/funcs/${name}`))
  .map((path) => `authlete-typescript-sdk${path}`);

describe("in an empty folder", () => {
  const folder = installed();

  it("resolves every entry, with and without .js", async () => {
    const all = specifiers.flatMap((name) =>
      name.includes("/") ? [name, `${name}.js`] : [name, `${name}/index.js`],
    );
    const source = `for (const name of ${JSON.stringify(all)}) {
      const module = await import(name);
      console.log(name, Object.keys(module).length);
    }`;
    const { stdout } = await runProgram(folder, "entries.mjs", source);
    const counts = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    expect(counts).toHaveLength(all.length);
    for (const [name, count] of counts) expect(Number(count), name).toBeGreaterThan(0);
  });

  it("resolves every entry with its types, with and without .js", () => {
    const all = specifiers.flatMap((name) =>
      name.includes("/") ? [name, `${name}.js`] : [name, `${name}/index.js`],
    );
    const lines = all.map(
      (name, index) =>
        `import * as m${index} from "${name}"; export const v${index}: typeof m${index} = m${index};`,
    );
    writeFileSync(join(folder, "entries.ts"), lines.join("\n"));
    expect(typeCheck(folder, ["entries.ts"])).toBe("");
    writeFileSync(
      join(folder, "wrong.ts"),
      'import { AuthleteCore } from "authlete-typescript-sdk/core"; new AuthleteCore(1);',
    );
    expect(() => typeCheck(folder, ["wrong.ts"])).toThrow();
  });

  it("has its types on Node with and without the types of browsers, with both module resolutions", () => {
    const program = `
      import { AuthleteCore } from "authlete-typescript-sdk/core";
      import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
      import { createSimulator } from "authlete-typescript-sdk/simulator";
      const simulator = createSimulator();
      const authlete = new AuthleteCore({ fetch: simulator.fetch });
      const fetchOptions = { signal: AbortSignal.timeout(1) };
      const res = await tokenManagementList(authlete, {}, { headers: { a: "b" }, fetchOptions });
      export const status: number | undefined = res.response?.status;
      export const keys: unknown[] = (await simulator.jwks()).keys;
      // @ts-expect-error headers are no number
      tokenManagementList(authlete, {}, { headers: 5 });`;
    writeFileSync(join(folder, "runtimes.ts"), program);
    for (const lib of [["es2023"], ["es2023", "dom", "dom.iterable"]]) {
      for (const resolution of [{ module: "nodenext" }, { module: "esnext", moduleResolution: "bundler" }]) {
        expect(typeCheck(folder, ["runtimes.ts"], { lib, ...resolution, skipLibCheck: false })).toBe("");
      }
    }
  });

  it("is the same module with and without .js", async () => {
    const source = `
      import { AuthleteCore as a } from "authlete-typescript-sdk/core";
      import { AuthleteCore as b } from "authlete-typescript-sdk/core.js";
      import { AuthleteCore as c } from "authlete-typescript-sdk";
      console.log(a === b && b === c);`;
    expect((await runProgram(folder, "same.mjs", source)).stdout).toBe("true\n");
  });

  it("can be loaded from CommonJS with require(esm)", async () => {
    const source = `
      const { AuthleteCore } = require("authlete-typescript-sdk/core");
      const { tokenManagementList } = require("authlete-typescript-sdk/funcs/tokenManagementList.js");
      const { createSimulator } = require("authlete-typescript-sdk/simulator");
      const { Authlete } = require("authlete-typescript-sdk");
      const { fetch } = createSimulator();
      const options = { bearer: "x", serviceId: "1", fetch };
      tokenManagementList(new AuthleteCore(options), {}).then(async (res) => {
        console.log(res.ok, (await new Authlete(options).token.management.list({})).totalCount);
      });`;
    const { stdout, stderr } = await runProgram(folder, "common.cjs", source);
    expect(stdout).toBe("true 0\n");
    expect(stderr).toBe("");
  });

  it("leaves no timers that keep a program running", async () => {
    const source = `
      import { AuthleteCore } from "authlete-typescript-sdk/core";
      import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
      const authlete = new AuthleteCore({ bearer: "x", serviceId: "1", fetch: async () => Response.json({}) });
      await tokenManagementList(authlete, {}, { timeoutMs: 600_000 });
      console.log(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length);`;
    expect((await runProgram(folder, "alive.mjs", source)).stdout).toBe("0\n");
  });
});
