import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { quoted } from "../../scripts/documents.mjs";
import { place, snippetsOf } from "../support/programs.js";
import { functions, typeCheck } from "../support/run.js";
import { skipped } from "../support/skipped.js";

// The reference documents are stored next to the repository and are not part of it.
const reference = process.env["AUTHLETE_REFERENCE"] ?? resolve("../shared/reference");
const documents = [
  { file: "typescript-token-management.md", name: "authlete-typescript-sdk", count: 12 },
  { file: "typescript-token-operations.md", name: "authlete", count: 6 },
];

describe.each(documents)("$file", ({ file, name, count }) => {
  if (!existsSync(join(reference, file))) {
    const reason = `it is not in ${reference}. Set AUTHLETE_REFERENCE to its folder.`;
    return skipped(`the snippets of ${file}`, reason);
  }
  const { folder, run } = place(name);
  const snippets = snippetsOf(join(reference, file));
  const expectations: Record<string, { request: string; prints: string }> = {
    reissueIdToken: { request: "POST /api/<id>/idtoken/reissue", prints: "CALLER_ERROR" },
    list: { request: "GET /api/<id>/auth/token/get/list", prints: "totalCount: 1" },
    listTokens: { request: "GET /api/<id>/auth/token/get/list", prints: "totalCount: 1" },
    create: { request: "POST /api/<id>/auth/token/create", prints: "accessToken: '" },
    update: { request: "POST /api/<id>/auth/token/update", prints: "action: 'OK'" },
    delete: { request: "DELETE /api/<id>/auth/token/delete/<value>", prints: "" },
    revoke: { request: "POST /api/<id>/auth/token/revoke", prints: "count: 1" },
  };

  it(`has ${count} snippets`, () => {
    expect(snippets).toHaveLength(count);
  });

  it.each(snippets.map((source, index) => [index, source] as const))(
    "snippet %d runs unchanged",
    async (index, source) => {
      const [, method, func = ""] =
        /(?:management|tokenOperations)\.(\w+)\(|await token(?:Management|Operations)(\w+)\(/.exec(source) ??
        [];
      const { request, prints } = expectations[method ?? func.charAt(0).toLowerCase() + func.slice(1)] ?? {
        request: "?",
        prints: "?",
      };
      const { stdout, stderr } = await run(`snippet-${index}.ts`, source);
      expect(stderr.trim()).toBe(request);
      expect(stdout).not.toContain("failed");
      expect(stdout).toContain(prints);
      if (prints) expect(stdout).not.toBe("");
    },
  );

  it("type-checks", () => {
    const files = snippets.map((source, index) => {
      const file = `snippet-${index}.ts`;
      writeFileSync(join(folder, file), source);
      return file;
    });
    expect(typeCheck(folder, files)).toBe("");
  });
});

describe("README.md", () => {
  const { folder, run } = place("authlete-typescript-sdk");
  const readme = readFileSync("README.md", "utf8");
  const snippets = snippetsOf("README.md");

  it.each(snippets.map((source, index) => [index, source] as const))(
    "snippet %d runs unchanged",
    async (index, source) => {
      const { stdout, stderr } = await run(`readme-${index}.ts`, source);
      expect(stdout).not.toBe("");
      expect(stdout).not.toMatch(/undefined|false/);
      expect(
        stderr
          .split("\n")
          .filter(Boolean)
          .every((line) => /^(GET|POST|DELETE) \/api\//.test(line)),
        stderr,
      ).toBe(true);
      const [, documentedOutput] = /console\.log\(.*\); \/\/ (.*)/.exec(source) ?? [];
      if (documentedOutput) expect(stdout.trim()).toBe(documentedOutput);
    },
  );

  it("type-checks", () => {
    expect(
      typeCheck(
        folder,
        snippets.map((_, index) => `readme-${index}.ts`),
      ),
    ).toBe("");
  });

  it("has a program for both versions of Authlete that also works with credentials of 2.x", async () => {
    const source = snippets.find((snippet) => snippet.includes("AuthleteV2Core")) ?? "";
    const env = { AUTHLETE_BEARER: "", AUTHLETE_SERVICE_APIKEY: "715948317" };
    const good = await run("v2.ts", source, { ...env, AUTHLETE_SERVICE_APISECRET: "a-secret" });
    expect(good).toEqual({ stdout: "true\n", stderr: "GET /api/auth/token/get/list\n" });
    const wrong = await run("v2.ts", source, { ...env, AUTHLETE_SERVICE_APISECRET: "another" });
    expect(wrong.stdout).toBe("false\n");
  });

  it("lists all functions", () => {
    const list = /\| for +\| functions +\|\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? "";
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(functions.toSorted());
  });

  it("quotes the benchmarks unchanged", () => {
    expect(quoted("bench")).toMatch(/^\| \| fetch by hand \|/);
    expect(readFileSync("docs/benchmarks.md", "utf8")).toContain(quoted("bench"));
  });

  it("has only one-line commands, which exist", () => {
    const commands = [...readme.matchAll(/```sh\n(.*)\n```/g)].map(([, command]) => command);
    expect(commands).toEqual([
      "npm install authlete-typescript-sdk",
      "npm ci && npm run demo",
      "npm ci && npm test",
    ]);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) });
  });
});
