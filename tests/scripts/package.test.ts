import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve("tests/node_modules/authlete-typescript-sdk");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(join(root, file)).isFile(),
);

/** A package in a lock file. */
interface LockedPackage {
  version?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

describe("the package", () => {
  it("contains all modules with their declarations, and no unexpected files", () => {
    const modules = files.filter((file) => file.endsWith(".js") && !file.startsWith("parts/"));
    expect(modules.length).toBeGreaterThan(500);
    const isInside = (module: string) => /^(cjs\/)?simulator\/(?!createSimulator|index)/.test(module);
    for (const module of modules.filter((one) => !isInside(one))) {
      expect(files).toContain(module.replace(/\.js$/, ".d.ts"));
    }
    const others = files.filter((file) => !/\.(js|d\.ts)$/.test(file));
    const documents = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"];
    expect(others.sort()).toEqual([
      ...documents,
      "cjs/package.json",
      "package.json",
      "simulator/jose.LICENSE.md",
    ]);
    for (const document of documents) {
      expect(readFileSync(join(root, document), "utf8")).toBe(readFileSync(document, "utf8"));
    }
  });

  it("is within its limits of size", () => {
    const [tarball = ""] = readdirSync("tests/.packed");
    const sizesOf = (list: string[]) =>
      list.map((file) => statSync(file).size).reduce((sum, size) => sum + size, 0);
    expect(sizesOf([join("tests/.packed", tarball)])).toBeLessThan(480_000);
    expect(sizesOf(files.map((file) => join(root, file)))).toBeLessThan(3_000_000);
    expect(
      sizesOf(files.filter((file) => file.endsWith(".map")).map((file) => join(root, file))),
    ).toBeLessThan(600_000);
  });

  it("depends only on ky and valibot, and has no install scripts", () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["ky", "valibot"]);
    expect(manifest).not.toHaveProperty("peerDependencies");
    expect(manifest).not.toHaveProperty("scripts");
    expect(manifest).toMatchObject({
      type: "module",
      sideEffects: false,
      license: "Apache-2.0",
      engines: { node: ">=22.12" },
    });
  });

  it("is published with provenance and public access", () => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });

  it("uses only web standards, except for the command", () => {
    const command = manifest.bin["authlete-simulator"];
    expect(files).toContain(command);
    for (const file of files.filter((name) => /^(?!cjs\/).*\.js$/.test(name) && name !== command)) {
      const source = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(source, file).not.toMatch(
        /from ['"]node:|require\(|\bBuffer\b|(?<!\{ )(?<!\.)\bprocess\.(?!\?)/,
      );
    }
  });

  it("contains no paths of the build machine", () => {
    for (const file of files)
      expect(readFileSync(join(root, file), "utf8"), file).not.toMatch(/\/(home|root|work|tmp)\//);
  });
});

describe("the installed dependencies", () => {
  const lockOf = (file: string): Record<string, LockedPackage> =>
    JSON.parse(readFileSync(file, "utf8")).packages;
  const locked = lockOf("package-lock.json");

  it("are only ky and valibot, in the ranges of the lock file", () => {
    const installed = readdirSync("tests/node_modules").filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["authlete-typescript-sdk", "ky", "valibot"]);
    expect(locked[""]?.dependencies).toEqual(manifest.dependencies);
  });

  it("have no install scripts", () => {
    for (const name of ["ky", "valibot"])
      expect(locked[`node_modules/${name}`]).not.toHaveProperty("hasInstallScript");
  });

  it.each(["package-lock.json", "tools/package-lock.json", "tests/toolchains/package-lock.json"])(
    "are pinned in %s by version and hash",
    (file) => {
      const packages = Object.entries(lockOf(file)).filter(([path]) => path);
      expect(packages.length).toBeGreaterThan(100);
      for (const [path, { version, integrity }] of packages) {
        expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
        expect(integrity, path).toMatch(/^sha512-/);
      }
    },
  );
});
