// What `docs/migrating.md` says, and that programs for the generated SDK compile with another package's name.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { place, snippetsOf } from "./support/programs.js";
import { typeCheck } from "./support/run.js";

const peer = "@authlete/typescript-sdk";
const ours = "authlete-typescript-sdk";

describe("docs/migrating.md", () => {
  const { folder, run } = place(ours);
  const snippets = snippetsOf("docs/migrating.md");

  it.each(snippets.map((source, index) => [index, source] as const))(
    "program %d runs",
    async (index, source) => {
      const { stdout } = await run(`migrating-${index}.ts`, source);
      expect(stdout).not.toBe("");
      const [, promised] = /\/\/ (\S.*)\n$/.exec(source) ?? [];
      if (promised) expect(stdout.trim()).toBe(promised);
    },
  );

  it("its programs type-check", () => {
    const files = snippets.map((_, index) => `migrating-${index}.ts`);
    expect(files.length).toBeGreaterThan(7);
    expect(typeCheck(folder, files)).toBe("");
  });

  it("names nothing in its tables that does not exist", () => {
    const text = readFileSync("docs/migrating.md", "utf8");
    const exported = ["models", "models/operations", "models/errors", "core"]
      .map((module) => readDeclared(module))
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

  it("counts the new operations right", () => {
    const [, said] = /(\d+) operations are new/.exec(readFileSync("docs/migrating.md", "utf8")) ?? [];
    const theirs = readdirSync(resolve("node_modules", peer, "src/funcs")).map((file) =>
      file.replace(".ts", ""),
    );
    const own = readdirSync("src/funcs").map((file) => file.replace(".ts", ""));
    const added = own.filter((name) => !theirs.includes(name) && !name.startsWith("tokenOperations"));
    // A form of an operation that was there.
    expect(added.filter((name) => name !== "clientUpdateForm")).toHaveLength(Number(said));
    expect(theirs.filter((name) => !own.includes(name))).toEqual([]);
  });
});

function readDeclared(module: string): string {
  const folder = resolve("tests/node_modules", ours, "dist", module);
  const files = readdirSync(resolve(folder, ".."), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => readFileSync(resolve(folder, "..", file), "utf8"))
    .join("\n");
}

describe("programs for the generated SDK", () => {
  const { folder } = place(ours);
  /** What has another form here, as `docs/migrating.md` says. */
  const hasAnotherForm = (source: string) => /lib\/http|debugLogger/.test(source);
  const programs = [
    ...snippetsOf(resolve("node_modules", peer, "README.md")).map((source, index) => ({
      name: `readme-${index}.ts`,
      source,
    })),
    { name: "class.ts", source: readFileSync("tests/fixtures/peer/class.ts", "utf8") },
  ].filter(({ source }) => !hasAnotherForm(source));

  it("are programs for it", () => {
    expect(programs.length).toBeGreaterThan(6);
    mkdirSync(join(folder, "node_modules/@authlete"));
    symlinkSync(resolve("node_modules", peer), join(folder, "node_modules", peer));
    for (const { name, source } of programs) writeFileSync(join(folder, `peer-${name}`), source);
    expect(
      typeCheck(
        folder,
        programs.map(({ name }) => `peer-${name}`),
        { skipLibCheck: true, exactOptionalPropertyTypes: false },
      ),
    ).toBe("");
  });

  it("compile with the package's name changed", () => {
    for (const { name, source } of programs) writeFileSync(join(folder, name), source.replaceAll(peer, ours));
    expect(
      typeCheck(
        folder,
        programs.map(({ name }) => name),
      ),
    ).toBe("");
  });

  it("find every type and constant of its models, errors and operations", () => {
    const lines = [
      ["models", ""],
      ["models/errors", "errors"],
      ["models/operations", "operations"],
    ].flatMap(([module = "", part = ""]) => {
      const dist = resolve("node_modules", peer, "dist/esm/models", part);
      const names = readdirSync(dist)
        .filter((file) => file.endsWith(".d.ts"))
        .flatMap((file) => [
          ...readFileSync(join(dist, file), "utf8").matchAll(
            /^export (?:declare )?(const|class|type) ([A-Z]\w*)[ <:=]/gm,
          ),
        ])
        .map(([, kind, name]) => ({ kind, name }));
      return names.map(({ kind, name }, index) =>
        kind === "type"
          ? `import type { ${name} as T_${part}${index} } from "${ours}/${module}"; export type U_${part}${index} = T_${part}${index};`
          : `import { ${name} as V_${part}${index} } from "${ours}/${module}"; export const W_${part}${index} = V_${part}${index};`,
      );
    });
    expect(lines.length).toBeGreaterThan(250);
    writeFileSync(join(folder, "names.ts"), lines.join("\n"));
    expect(typeCheck(folder, ["names.ts"])).toBe("");
  });
});
