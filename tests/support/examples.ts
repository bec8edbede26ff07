// Turns the examples in documentation comments into programs that the compiler can check.
import { readdirSync, readFileSync } from "node:fs";

/** The modules that export the names that an example may use without an import. */
const modules: [module: string, pattern: string][] = [
  ["models", "src/models"],
  ["models/operations", "src/models/operations"],
  ["models/errors", "src/models/errors.ts"],
];

const namesOf = (path: string) =>
  (path.endsWith(".ts") ? [path] : readdirSync(path).map((file) => `${path}/${file}`))
    .filter((file) => file.endsWith(".ts") && !/(models\/operations|schemaParts)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(
        /^export (?:abstract )?(?:const|class|interface|type|function) (\w+)/gm,
      ),
    ])
    .map(([, name = ""]) => name);

const known = new Map<string, string>(
  modules.flatMap(([module, path]) => namesOf(path).map((name): [string, string] => [name, module])),
);
for (const file of readdirSync("src/funcs")) {
  const name = file.replace(/\.ts$/, "");
  known.set(name, `funcs/${name}`);
}
for (const name of ["AuthleteCore", "RetryConfig"]) known.set(name, "core");
known.set("Authlete", "authlete");

/** The examples in the documentation comments of a source file, unchanged. */
export const examplesOf = (source: string): string[] =>
  [...source.matchAll(/^ *\* @example[^\n]*\n *\* ```ts\n([\s\S]*?) *\* ```/gm)].map(([, example = ""]) =>
    example.replace(/^ *\* ?/gm, ""),
  );

/** Turns an example into a module by adding what it assumes: imports from the SDK and a context. */
export function programOf(example: string): string {
  const lines = example.split("\n");
  const isHead = (line: string) => /^(import|declare) /.test(line);
  const head = lines.filter(isHead);
  const body = lines.filter((line) => !isHead(line));
  const imported = new Set(head.join("\n").match(/\w+/g));
  const used = new Set(
    body
      .join("\n")
      .replace(/"(?:[^"\\]|\\.)*"/g, "")
      .concat(head.filter((line) => line.startsWith("declare")).join("\n"))
      .match(/\w+/g),
  );
  const imports = [...used]
    .filter(
      (name) =>
        known.has(name) &&
        !(imported.has(name) && head.some((line) => line.startsWith("import") && line.includes(name))),
    )
    .map((name) => `import { ${name} } from "authlete-typescript-sdk/${known.get(name)}";`);
  const context = /\bauthlete\b/.test(body.join("\n")) && !/\b(const|let) authlete\b/.test(example);
  return [
    ...imports,
    ...(context
      ? [
          'import { Authlete as Context } from "authlete-typescript-sdk/authlete";',
          "declare const authlete: Context;",
        ]
      : []),
    ...head,
    "export async function example() {",
    ...body,
    "}",
  ].join("\n");
}
