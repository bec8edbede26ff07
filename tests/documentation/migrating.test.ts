// Checks `docs/migrating.md`, and that programs for the generated SDK compile after the package name is replaced.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { place, snippetsOf } from "../support/programs.js";
import { typeCheck } from "../support/run.js";

const generatedSDK = "@authlete/typescript-sdk";
const packageName = "authlete-typescript-sdk";

describe("docs/migrating.md", () => {
  const { folder, run } = place(packageName);
  const snippets = snippetsOf("docs/migrating.md");

  it.each(snippets.map((source, index) => [index, source] as const))(
    "program %d runs",
    async (index, source) => {
      const { stdout } = await run(`migrating-${index}.ts`, source);
      expect(stdout).not.toBe("");
      const [, documentedOutput] = /\/\/ (\S.*)\n$/.exec(source) ?? [];
      if (documentedOutput) expect(stdout.trim()).toBe(documentedOutput);
    },
  );

  it("has programs that type-check", () => {
    const files = snippets.map((_, index) => `migrating-${index}.ts`);
    expect(files.length).toBeGreaterThan(7);
    expect(typeCheck(folder, files)).toBe("");
  });

  it("names only existing types and functions", () => {
    const text = readFileSync("docs/migrating.md", "utf8");
    const exported = ["models", "models/operations", "models/errors", "core"]
      .map((module) => readDeclarations(module))
      .join("\n");
    for (const [, name = ""] of text.matchAll(/`(\w+(?:Request|Response|Input|Method|Snse|Error))`/g)) {
      expect(exported, name).toMatch(new RegExp(`\\b${name}\\b`));
    }
    for (const [, name = ""] of text.matchAll(
      /`((?:tokenManagement|clientManagement|verifiableCredentials)\w+)[`(]/g,
    )) {
      expect(readdirSync("src/funcs"), name).toContain(`${name}.ts`);
    }
  });

  it("has the correct number of new operations", () => {
    const [, documentedCount] =
      /(\d+) operations are new/.exec(readFileSync("docs/migrating.md", "utf8")) ?? [];
    const generatedNames = readdirSync(resolve("node_modules", generatedSDK, "src/funcs")).map((file) =>
      file.replace(".ts", ""),
    );
    const names = readdirSync("src/funcs").map((file) => file.replace(".ts", ""));
    const added = names.filter(
      (name) => !generatedNames.includes(name) && !name.startsWith("tokenOperations"),
    );
    // A form variant of an existing operation.
    expect(added.filter((name) => name !== "clientUpdateForm")).toHaveLength(Number(documentedCount));
    expect(generatedNames.filter((name) => !names.includes(name))).toEqual([]);
  });
});

function readDeclarations(module: string): string {
  const folder = resolve("tests/node_modules", packageName, module);
  const files = readdirSync(resolve(folder, ".."), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => readFileSync(resolve(folder, "..", file), "utf8"))
    .join("\n");
}

/** Names that version 0.0.14-beta of the generated SDK has, and the installed version does not. */
const newerNames = ["ClientClientSource", "ClientLimitedAuthorizationClientSource"].flatMap((name) => [
  { kind: "const", name },
  { kind: "type", name },
]);

describe("programs for the generated SDK", () => {
  const { folder, run } = place(packageName);
  /** Whether a program uses what is different in this SDK, according to `docs/migrating.md`. */
  const usesDifferentAPI = (source: string) => /lib\/http|debugLogger/.test(source);
  const programs = [
    ...snippetsOf(resolve("node_modules", generatedSDK, "README.md")).map((source, index) => ({
      name: `readme-${index}.ts`,
      source,
    })),
    { name: "class.ts", source: readFileSync("tests/fixtures/peer/class.ts", "utf8") },
  ].filter(({ source }) => !usesDifferentAPI(source));

  it("compile with the generated SDK", () => {
    expect(programs.length).toBeGreaterThan(6);
    mkdirSync(join(folder, "node_modules/@authlete"));
    symlinkSync(resolve("node_modules", generatedSDK), join(folder, "node_modules", generatedSDK));
    for (const { name, source } of programs) writeFileSync(join(folder, `generated-${name}`), source);
    expect(
      typeCheck(
        folder,
        programs.map(({ name }) => `generated-${name}`),
        { skipLibCheck: true, exactOptionalPropertyTypes: false },
      ),
    ).toBe("");
  });

  it("compile after the package name is replaced", () => {
    for (const { name, source } of programs)
      writeFileSync(join(folder, name), source.replaceAll(generatedSDK, packageName));
    expect(
      typeCheck(
        folder,
        programs.map(({ name }) => name),
      ),
    ).toBe("");
  });

  it("find every type and constant of its models, errors and operations", async () => {
    const lines = [
      ["models", ""],
      ["models/errors", "errors"],
      ["models/operations", "operations"],
    ].flatMap(([module = "", part = ""]) => {
      const dist = resolve("node_modules", generatedSDK, "dist/esm/models", part);
      const names = readdirSync(dist)
        .filter((file) => file.endsWith(".d.ts"))
        .flatMap((file) => [
          ...readFileSync(join(dist, file), "utf8").matchAll(
            /^export (?:declare )?(const|class|type) ([A-Z]\w*)[ <:=]/gm,
          ),
        ])
        .map(([, kind, name]) => ({ kind, name }))
        .concat(part === "" ? newerNames : []);
      return names.map(({ kind, name }, index) =>
        kind === "type"
          ? `import type { ${name} as T_${part}${index} } from "${packageName}/${module}"; export type U_${part}${index} = T_${part}${index};`
          : `import { ${name} as V_${part}${index} } from "${packageName}/${module}"; export const W_${part}${index} = V_${part}${index};`,
      );
    });
    expect(lines.length).toBeGreaterThan(250);
    writeFileSync(join(folder, "names.ts"), lines.join("\n"));
    expect(typeCheck(folder, ["names.ts"])).toBe("");
    await run("names.ts", lines.join("\n"));
  });
});
