// `eslint-plugin-import` finds modules by their files, without `exports`.
import { basename } from "node:path";
import { expect, it } from "vitest";
import { everyImport } from "./bundled.js";
import { projectOf } from "./project.js";

/** What ESLint reports of a file. */
interface Report {
  filePath: string;
  messages: { ruleId: string; severity: number; message: string }[];
}

/** Checks files with the plugin's recommended rules and returns the errors that it reports, by file. */
async function errorsIn(files: Record<string, string>) {
  const config = `
    import plugin from "eslint-plugin-import";
    export default [
      plugin.flatConfigs.recommended,
      {
        languageOptions: { ecmaVersion: "latest" },
        rules: { "import/no-unresolved": ["error", { commonjs: true }] },
      },
    ];`;
  const { run } = projectOf({ "package.json": { type: "module" }, "eslint.config.js": config, ...files }, [
    "eslint-plugin-import",
  ]);
  const { output } = await run("eslint/bin/eslint.js", ...Object.keys(files), "--format", "json");
  const reports: Report[] = JSON.parse(output);
  return Object.fromEntries(
    reports.map(({ filePath, messages }) => [
      basename(filePath),
      messages.filter(({ severity }) => severity === 2).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ]),
  );
}

it("finds every module, imported or required", async () => {
  const specifiers = [...everyImport.matchAll(/ from ("authlete-typescript-sdk[^"]*");/g)];
  expect(specifiers.length).toBeGreaterThan(25);
  const required = specifiers.map(([, specifier]) => `require(${specifier});`).join("\n");
  expect(await errorsIn({ "program.js": everyImport, "required.cjs": required })).toEqual({
    "program.js": [],
    "required.cjs": [],
  });
});

it("reports modules and exports that do not exist", async () => {
  const names = ["/cores", "/funcs/tokenManagementCreat", "/models/acessToken", "/models/error"];
  const modules = names.map((name) => `authlete-typescript-sdk${name}`);
  const imported = modules.map((name) => `import "${name}";`).join("\n");
  const required = modules.map((name) => `require("${name}");`).join("\n");
  const core = "authlete-typescript-sdk/core";
  const noExport = `import { AuthletCore } from "${core}";\nconsole.log(AuthletCore);`;
  const unresolved = modules.map(
    (name) => `import/no-unresolved: Unable to resolve path to module '${name}'.`,
  );
  expect(
    await errorsIn({ "imported.js": imported, "required.cjs": required, "noExport.js": noExport }),
  ).toEqual({
    "imported.js": unresolved,
    "required.cjs": unresolved,
    "noExport.js": [`import/named: AuthletCore not found in '${core}'`],
  });
});
