// The published declarations compile on every platform, whichever declarations of fetch it has, and without ky for
// programs that do not use it. All programs are compiled with `skipLibCheck: false`.
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reactNativeGlobals } from "../support/reactNative.js";
import { functions, installed, typeCheck } from "../support/run.js";

/** A program that imports whole modules of the package. */
const importing = (modules: string[]) =>
  modules
    .map((path, index) => `export * as m${index} from "authlete-typescript-sdk${path}";`)
    .concat("export {};")
    .join("\n");

const functionModules = functions.map((name) => `/funcs/${name}`);

/** What the compiler prints: errors, and with `listFiles` the files that it reads. */
function outputOf(folder: string, files: string[], options: object = {}): string {
  try {
    return typeCheck(folder, files, { types: [], skipLibCheck: false, ...options });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe("on each platform", () => {
  const folder = installed();
  const entries = globSync("src/*.ts").map((file) => file.replace(/^src(\/index)?|\.ts$/g, ""));
  writeFileSync(join(folder, "entries.ts"), importing([...entries, ...functionModules]));
  writeFileSync(join(folder, "reactNative.d.ts"), reactNativeGlobals);
  writeFileSync(
    join(folder, "program.ts"),
    `import { Authlete, AuthleteCore, type Fetch, type RequestOptions } from "authlete-typescript-sdk";
    import { debugLogger } from "authlete-typescript-sdk/debugLogger";
    import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
    import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
    import { paginateItems } from "authlete-typescript-sdk/paginate";
    import { createSimulator } from "authlete-typescript-sdk/simulator";
    import { AuthleteV2Core } from "authlete-typescript-sdk/v2";

    const wrapped: Fetch = (url, init) => fetch(url, init);
    export const contexts = [
      new AuthleteCore({ fetch, hooks: { beforeRequest: [] } }),
      new Authlete({ fetch: debugLogger() }),
      new AuthleteV2Core({ fetch: wrapped }),
      new AuthleteCore({ fetch: createSimulator().fetch }),
    ];
    const { signal } = new AbortController();
    const options: RequestOptions = {
      redirect: "manual",
      signal,
      headers: { "x-request-id": "42" },
      serverURL: new URL("https://authlete.example.com"),
      fetchOptions: { signal, headers: new Headers(), credentials: "omit" },
    };
    const res = await tokenManagementList(new AuthleteFetchCore({ fetch }), {}, options);
    export const status: number | undefined = res.response?.status;
    export const date: string | null | undefined = res.ok ? undefined : res.error.headers?.get("date");
    for await (const token of paginateItems(tokenManagementList, new AuthleteCore(), {}, options))
      if (token.ok) token.value.subject?.trim();
    // @ts-expect-error not a way to handle redirects
    export const wrong: RequestOptions = { redirect: "sometimes" };`,
  );

  const platforms = {
    "React Native": { lib: ["es2022"], globals: ["reactNative.d.ts"] },
    Node: { lib: ["es2022"], types: ["node"], globals: [] },
    browsers: { lib: ["es2022", "dom", "dom.iterable"], globals: [] },
  };

  it.each(
    Object.entries(platforms).flatMap(([name, platform]) =>
      [true, false].map((exact) => [name, exact, platform] as const),
    ),
  )("compile for %s, with exactOptionalPropertyTypes %o", (_, exactOptionalPropertyTypes, platform) => {
    const { globals, ...options } = platform;
    const files = [...globals, "entries.ts", "program.ts"];
    expect(outputOf(folder, files, { ...options, exactOptionalPropertyTypes })).toBe("");
  });

  it("are tested with a RequestInit that has no redirect for React Native", () => {
    writeFileSync(join(folder, "redirect.ts"), 'export type Redirect = RequestInit["redirect"];');
    const files = ["reactNative.d.ts", "redirect.ts"];
    expect(outputOf(folder, files, { lib: ["es2022"] })).toContain("TS2339");
  });
});

describe("without ky", () => {
  const folder = installed();
  rmSync(join(folder, "node_modules/ky"), { recursive: true });
  /** What the compiler prints if a declaration imports ky, which may exist in a folder above. */
  const readsKy = /\/node_modules\/ky\/|Cannot find module 'ky'/;

  it("a program compiles that uses AuthleteFetchCore, functions, models and paginate", () => {
    const modules = ["/fetch", "/models", "/models/errors", "/models/operations", "/paginate"];
    writeFileSync(join(folder, "entries.ts"), importing([...modules, ...functionModules]));
    writeFileSync(
      join(folder, "program.ts"),
      `import { AuthleteFetchCore, type Context, type RequestOptions, type Result } from "authlete-typescript-sdk/fetch";
      import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
      import type { TokenGetListResponse } from "authlete-typescript-sdk/models";
      import type { OperationError } from "authlete-typescript-sdk/models/errors";

      type Tokens = Result<TokenGetListResponse, OperationError>;
      const tokensOf = (authlete: Context, subject: string, options?: RequestOptions): Promise<Tokens> =>
        tokenManagementList(authlete, { subject }, options);
      export const res = await tokensOf(new AuthleteFetchCore(), "john", { timeoutMs: 5_000 });`,
    );
    const output = outputOf(folder, ["entries.ts", "program.ts"], { listFiles: true });
    expect(output).toContain("authlete-typescript-sdk/fetch.d.ts");
    expect(output).not.toMatch(/error TS/);
    expect(output).not.toMatch(readsKy);
  });

  it.each(["/core", "/v2", "/authlete", ""])("the declarations of %o import ky", (path) => {
    writeFileSync(join(folder, "ky.ts"), importing([path]));
    expect(outputOf(folder, ["ky.ts"], { listFiles: true })).toMatch(readsKy);
  });

  it("all types of /core are available from /fetch, except those of the context with ky", () => {
    const types = readFileSync("src/types.ts", "utf8");
    const exportedBy = (file: string) =>
      [
        ...readFileSync(file, "utf8")
          .replace('export type * from "./types.js";\n', types)
          .matchAll(/^export (?:type )?\{([^}]*)\} from "\./gm),
      ]
        .flatMap(([, names = ""]) => names.match(/\w+/g) ?? [])
        .sort();
    expect(exportedBy("src/core.ts").length).toBeGreaterThan(15);
    expect(exportedBy("src/fetch.ts")).toEqual(exportedBy("src/core.ts"));
  });
});
