// Programs that export values of inferred types emit declarations, which compile wherever the program is used, and
// declare the same types.
import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { strictOptions, tscOf } from "./compilers.js";
import { programs } from "./inferredTypes.js";
import { type Files, projectOf } from "./project.js";

const compilers = ["5.6", "5.9", "6.0", "7.0"];

/** A file of the consumer: its errors name each export whose emitted type is not the type in the program. */
const comparing = (path: string, index: number) => `
  import type * as source${index} from "./${path}.js";
  import type * as emitted${index} from "./out/${path}.js";
  export const differences${index}: Differences<typeof source${index}, typeof emitted${index}> = {};`;

const comparison = `
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  type Differences<A, B> = {
    [Name in keyof A as Name extends keyof B ? (Same<A[Name], B[Name]> extends true ? never : Name) : Name]: A[Name];
  };`;

/** The programs, each compiled alone, and a consumer of their declarations. */
function filesOf(type: string, compilerOptions: object): Files {
  const files: Files = { "package.json": { type } };
  const emit = {
    ...strictOptions,
    ...compilerOptions,
    skipLibCheck: true,
    composite: true,
    emitDeclarationOnly: true,
  };
  for (const [name, sources] of Object.entries(programs)) {
    files[`${name}/tsconfig.json`] = {
      compilerOptions: { ...emit, rootDir: ".", outDir: `../out/${name}` },
      include: ["*.ts"],
    };
    for (const [file, source] of Object.entries(sources)) files[`${name}/${file}`] = source;
  }
  const paths = Object.entries(programs).flatMap(([name, sources]) =>
    Object.keys(sources).map((file) => `${name}/${file.replace(".ts", "")}`),
  );
  files["consumer.ts"] = [...paths.map(comparing), comparison].join("\n");
  files["tsconfig.json"] = {
    compilerOptions: { ...strictOptions, ...compilerOptions, skipLibCheck: false, noEmit: true },
    files: ["consumer.ts"],
  };
  return files;
}

/** Moves the installed packages to where pnpm installs them: only the direct dependency is in `node_modules` itself. */
function layOutAsPnpm(folder: string) {
  const modules = join(folder, "node_modules");
  const link = (target: string, path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path, "junction");
  };
  const dependencies = ["ky", "valibot"];
  for (const name of ["authlete-typescript-sdk", ...dependencies]) {
    const store = join(modules, ".pnpm", `${name}@1.0.0`, "node_modules");
    mkdirSync(store, { recursive: true });
    renameSync(join(modules, name), join(store, name));
  }
  const store = join(modules, ".pnpm/authlete-typescript-sdk@1.0.0/node_modules");
  link(join(store, "authlete-typescript-sdk"), join(modules, "authlete-typescript-sdk"));
  for (const name of dependencies)
    link(join(modules, ".pnpm", `${name}@1.0.0`, "node_modules", name), join(store, name));
}

const layouts = { npm: () => {}, pnpm: layOutAsPnpm };

const modes = [
  ["module", "nodenext", "nodenext"],
  ["commonjs", "nodenext", "nodenext"],
  ["commonjs", "node16", "node16"],
  ["module", "es2022", "bundler"],
] as const;

describe.each(compilers)("TypeScript %s emits declarations", (version) => {
  describe.each(Object.entries(layouts))("with packages installed by %s", (_, layOut) => {
    it.each(modes)(
      "of a package of type %s, module %s and resolution %s",
      async (type, module, moduleResolution) => {
        const { folder, run } = projectOf(filesOf(type, { module, moduleResolution }));
        layOut(folder);
        const emitted = await run(tscOf(version), "-b", ...Object.keys(programs));
        expect(emitted.output).toBe("");
        const compiled = await run(tscOf(version), "-p", ".");
        expect(compiled.output).toBe("");
      },
    );
  });
});
