// Schemas that programs import from "authlete-typescript-sdk/models" and "…/models/operations".
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as models from "authlete-typescript-sdk/models";
import * as operations from "authlete-typescript-sdk/models/operations";
import { build } from "esbuild";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { leastOf } from "../support/apiDocument.js";

const root = resolve("tests/node_modules/authlete-typescript-sdk");

/** The schemas that modules of a folder export. `VerifiedClaimsValidationSchema` is an enum with a schema beside it. */
async function schemasOf(folder: string) {
  const files = readdirSync(`src/${folder}`).filter((file) =>
    /^(?!operations|schemaParts).*\.ts$/.test(file),
  );
  const modules = files.map(async (file) => {
    const path = `${root}/${folder}/${file.replace(/\.ts$/, ".js")}`;
    const exports = Object.keys(await import(pathToFileURL(path).href));
    return exports.filter((name) => name.endsWith("Schema") && !exports.includes(`${name}Schema`));
  });
  return (await Promise.all(modules)).flat();
}

/** Bundles of one schema each, as exports of a module: nothing else can have completed them. */
async function bundled(folder: string, names: string[]) {
  const entries = names.map((name) => [name, `export { ${name} } from "authlete-typescript-sdk/${folder}";`]);
  const sources = new Map(entries as [string, string][]);
  const { outputFiles } = await build({
    entryPoints: names,
    outdir: "out",
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
    plugins: [
      {
        name: "programs",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ kind, path }) =>
            kind === "entry-point" ? { path, namespace: "program" } : undefined,
          );
          onLoad({ filter: /.*/, namespace: "program" }, ({ path }) => ({
            contents: sources.get(path) ?? "",
            resolveDir: resolve("tests"),
          }));
        },
      },
    ],
  });
  const loaded = outputFiles.map(({ text }) => import(`data:text/javascript,${encodeURIComponent(text)}`));
  return Object.assign({}, ...(await Promise.all(loaded))) as Record<string, object>;
}

describe.each<[folder: string, exported: Record<string, unknown>, atLeast: number]>([
  ["models", models, 200],
  ["models/operations", operations, 180],
])("%s exports", async (folder, exported, atLeast) => {
  const names = await schemasOf(folder);
  const lacking = names.filter((name) => !(name in exported));
  const alone = await bundled(
    folder,
    names.filter((name) => name in exported),
  );

  it("every schema of its modules", async () => {
    expect(names.length).toBeGreaterThan(atLeast);
    expect(lacking).toEqual([]);
  });

  it.each(names)("%s as a valibot schema", (name) => {
    const schema = alone[name] as never;
    expect(schema).toMatchObject({ kind: "schema", "~standard": { vendor: "valibot" } });
    expect(safeParse(schema, leastOf(schema)).success).toBe(true);
    expect(safeParse(schema, Symbol()).success).toBe(false);
  });
});

it("names from operation IDs are the same schemas as the names of the functions", async () => {
  const deprecated: Record<string, unknown> = await import(
    pathToFileURL(`${root}/models/operations/deprecated.js`).href
  );
  const exported = new Map<string, unknown>(Object.entries({ ...models, ...operations }));
  const current = new Set([...exported].flatMap(([name, schema]) => (name in deprecated ? [] : [schema])));
  expect(Object.keys(deprecated).length).toBeGreaterThan(90);
  for (const [name, schema] of Object.entries(deprecated)) {
    expect(exported.get(name) === schema && current.has(schema), name).toBe(true);
  }
});

it.each([
  ["UtilityEchoRequestSchema", operations.UtilityEchoRequestSchema],
  ["ServiceConfigurationSchema", models.ServiceConfigurationSchema],
])("%s keeps every field", (_, schema) => {
  const value = { issuer: "https://as.example.com", more: { list: [1] } };
  expect(schema.type).toBe("loose_object");
  expect(safeParse(schema, value)).toMatchObject({ success: true, output: value });
});

it("a schema of a model drops the fields that it does not know, as those of valibot do", () => {
  const value = { key: "a", value: "b", unknown: 1 };
  expect(safeParse(models.PairSchema, value)).toMatchObject({ output: { key: "a", value: "b" } });
  expect(safeParse(models.PairSchema, value).output).not.toHaveProperty("unknown");
});
