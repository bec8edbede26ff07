// Checks `docs/migrating.md`, and that programs for the generated SDK compile after the package name is replaced.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Authlete } from "authlete-typescript-sdk";
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
      const documentedOutput = documentedOutputOf(source);
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
      const isOfJavaScript = name in globalThis;
      if (!isOfJavaScript) expect(exported, name).toMatch(new RegExp(`\\b${name}\\b`));
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

  it("names the error that each SDK returns for a response", async () => {
    const rows = tableOf("Errors").map((cells) => cells.map(textOf));
    const { stdout } = await promisify(execFile)(process.execPath, ["tests/fixtures/peer/errorClasses.mjs"]);
    // In the document, an explanation follows some names.
    const documented = rows.map(([response, ...errors]) =>
      [response, ...errors.map((error) => /^\w+/.exec(error)?.[0])].join(" | "),
    );
    expect(documented).toEqual(stdout.trim().replaceAll("`", "").split("\n"));
  });

  it("names the modules that exist", () => {
    const rows = tableOf("Imports");
    expect(rows.length).toBeGreaterThan(8);
    for (const [before = "", now = ""] of rows) {
      for (const specifier of specifiersIn(before)) {
        const replaced = specifier.replace(generatedSDK, packageName);
        expect(resolves(specifier), specifier).toBe(true);
        expect(resolves(replaced), replaced).toBe(now.startsWith("the same"));
        if (specifier.endsWith(".js") && now.includes("without"))
          expect(resolves(replaced.slice(0, -".js".length)), replaced).toBe(true);
      }
      for (const specifier of specifiersIn(now)) expect(resolves(specifier), specifier).toBe(true);
    }
    for (const folder of ["dist/esm", "dist/commonjs", "src"]) {
      expect(rows.at(-1)?.[0]).toContain(`${folder}/…`);
      expect(existsSync(resolve("node_modules", generatedSDK, folder, "models")), folder).toBe(true);
      expect(existsSync(resolve("tests/node_modules", packageName, folder)), folder).toBe(false);
    }
  });

  it("names every export of the other SDK's main module and libraries that this SDK does not have", () => {
    const documented = tableOf("Names")
      .map(([before]) => before)
      .join();
    const generated = resolve("node_modules", generatedSDK, "src");
    const source = ["index", "lib/config"]
      .map((file) => readFileSync(join(generated, `${file}.ts`), "utf8"))
      .join("\n");
    const names = [
      ...[...source.matchAll(/^export (?:const|function|type) (\w+)/gm)].map(([, name = ""]) => name),
      ...[...source.matchAll(/^export (?:type )?\{ (.*) \} from/gm)].flatMap(([, list = ""]) =>
        list.split(", "),
      ),
      ...[...source.matchAll(/^export \* as (\w+)/gm)].map(([, name = ""]) => name),
    ];
    const declarations = ["index", "core"]
      .map((file) => readFileSync(resolve("tests/node_modules", packageName, `${file}.d.ts`), "utf8"))
      .join();
    const missing = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(declarations));
    expect(missing.sort()).toEqual([
      "Fetcher",
      "HTTPClient",
      "HTTPClientOptions",
      "SDK_METADATA",
      "files",
      "serverURLFromOptions",
    ]);
    for (const name of missing) expect(documented).toMatch(new RegExp(`\`${name}\\b`));
  });

  it("has the defaults of retries in both SDKs", () => {
    const generated = readFileSync(resolve("node_modules", generatedSDK, "src/lib/retries.ts"), "utf8");
    const options = readFileSync("src/runtime/options.ts", "utf8");
    const rows = tableOf("Retries").map((cells) => cells.map(textOf));
    expect(rows).toHaveLength(4);
    for (const [name, before = "", now] of rows) {
      expect(generated).toContain(`${name}: ${before.replaceAll(",", "")},`);
      expect(options).toMatch(new RegExp(`Default: ${now}\\.\\s*\\*/\\s*${name}\\?:`));
    }
  });

  it("names methods that exist for those of newer versions of the other SDK", () => {
    const authlete: Readonly<Record<string, unknown>> = { ...new Authlete().clientManagement };
    const rows = tableOf("Newer versions of the other SDK", 1);
    const names = rows.flatMap(([, now = ""]) => namesIn(now));
    expect(names.sort()).toEqual(Object.keys(authlete).sort());
    for (const [before = "", now = ""] of rows) expect(namesIn(before)).toHaveLength(namesIn(now).length);
  });

  it("names the fields that ClientInput and ServiceInput of the other SDK lack", () => {
    const text = readFileSync("docs/migrating.md", "utf8").replaceAll(/\s+/g, " ");
    const [, clientList = "", serviceList = ""] =
      /from requests: (.*?) of a client; (.*?) of a service\./.exec(text) ?? [];
    for (const [model, list] of [
      ["Client", clientList],
      ["Service", serviceList],
    ] as const) {
      const source = readFileSync(
        resolve("node_modules", generatedSDK, `src/models/${model.toLowerCase()}.ts`),
        "utf8",
      );
      const input = fieldsOf(source, `${model}Input`);
      const lacking = fieldsOf(source, model).filter((field) => !input.includes(field));
      expect(namesIn(list).sort()).toEqual(lacking.sort());
    }
  });
});

/** What a program prints, according to the comment at its end. */
function documentedOutputOf(source: string): string | undefined {
  const [, line, lines] = /(?:\/\/ (\S.*)|\/\*\n([\s\S]*)\n\*\/)\n$/.exec(source) ?? [];
  return line ?? lines;
}

/** The rows of a table below a heading of the document, without its head: the cells of each row. */
function tableOf(heading: string, index = 0): string[][] {
  const [, section = ""] =
    new RegExp(`^#+ ${heading}\\n([\\s\\S]*?)(?=^#)`, "m").exec(readFileSync("docs/migrating.md", "utf8")) ??
    [];
  const [table = ""] = [...section.matchAll(/(?:^\|.*\n)+/gm)][index] ?? [];
  const [, , ...rows] = table.trim().split("\n");
  if (!rows.length) throw new Error(`There is no table below ${heading}.`);
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const textOf = (cell: string) => cell.replaceAll("`", "");

const namesIn = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);

const specifiersIn = (cell: string) =>
  [...cell.matchAll(/`(@?authlete[\w/.-]+)`/g)].map(([, specifier = ""]) => specifier);

function resolves(specifier: string): boolean {
  try {
    createRequire(resolve("tests/documentation/program.js")).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}

/** The fields of a type in a module of the generated SDK. */
function fieldsOf(source: string, type: string): string[] {
  const [, body = ""] = new RegExp(`^export type ${type} = \\{\\n([\\s\\S]*?)^\\};`, "m").exec(source) ?? [];
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field = ""]) => field);
}

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

/** The types of the generated SDK that the table "Types of responses" names, as programs that use them. */
const responseTypes = [
  "(response: AuthorizationResponse): string[][] | undefined => response.requestedVerifiedClaimsForTx",
  "(info: TokenInfo): AuthorizationDetailsElement | undefined => info.authorizationDetails",
  "(info: TokenInfo): string[] | undefined => info.scopes",
  '({ hardwareSecurityKeys: keys }: Authlete): Promise<HskDeleteResponse> => keys.delete({ serviceId: "1", handle: "1" })',
  "(response: UserinfoResponse): number | undefined => response.clientId",
  "(token: AccessToken): GrantType | undefined => token.grantType",
];

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

  it("do not compile if they use the types of responses that are documented as different", () => {
    expect(tableOf("Types of responses")).toHaveLength(responseTypes.length);
    const imports = `
      import type { Authlete } from "${generatedSDK}";
      import type {
        AccessToken, AuthorizationDetailsElement, AuthorizationResponse, GrantType, HskDeleteResponse, TokenInfo,
        UserinfoResponse,
      } from "${generatedSDK}/models";`;
    const programOf = (comment: string) =>
      [imports, ...responseTypes.map((type, index) => `${comment}\nexport const f${index} = ${type};`)].join(
        "\n",
      );
    writeFileSync(join(folder, "before.ts"), programOf(""));
    const options = { skipLibCheck: true, exactOptionalPropertyTypes: false };
    expect(typeCheck(folder, ["before.ts"], options)).toBe("");
    writeFileSync(
      join(folder, "now.ts"),
      programOf("// @ts-expect-error").replaceAll(generatedSDK, packageName),
    );
    expect(typeCheck(folder, ["now.ts"])).toBe("");
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
