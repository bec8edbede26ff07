// docs/errors.md: its table is complete, and its programs run.
import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { place, snippetsOf } from "../support/programs.js";
import { typeCheck } from "../support/run.js";

const document = readFileSync("docs/errors.md", "utf8");
const readme = readFileSync("README.md", "utf8");

/** The codes of each class, read from the types. */
function declaredCodes(): string[] {
  const file = "src/models/errorCodes.ts";
  const { program } = parseSync(file, readFileSync(file, "utf8"));
  return program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
    if (declared?.type !== "TSTypeAliasDeclaration" || !declared.id.name.endsWith("ErrorCode")) return [];
    const { typeAnnotation: type } = declared;
    return (type.type === "TSUnionType" ? type.types : [type]).flatMap((member) =>
      member.type === "TSLiteralType" && "value" in member.literal
        ? [`${declared.id.name.replace(/Code$/, "")} ${member.literal.value}`]
        : [],
    );
  });
}

describe("docs/errors.md", () => {
  it("lists each code of each class, and no other", () => {
    const documented = [...document.matchAll(/^\| `(\w+Error)` \| `([A-Z_0-9]+)` \|/gm)].map(
      ([, name, code]) => `${name} ${code}`,
    );
    const declared = declaredCodes();
    expect(declared.length).toBeGreaterThan(35);
    expect(documented.sort()).toEqual(declared.sort());
  });

  it("lists each code of an issue", () => {
    for (const code of ["MISSING", "UNKNOWN", "INVALID", "UNSAFE_INTEGER", "NOT_ENCODABLE"])
      expect(document).toContain(`\`${code}\``);
  });

  const { folder, run } = place("authlete-typescript-sdk");
  const [handler = "", levels = "", constructed = ""] = snippetsOf("docs/errors.md");

  it("has an error handler that never responds with a status of Authlete's", async () => {
    const program = `${handler}
      import { AuthleteCore } from "authlete-typescript-sdk/core";
      import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
      const statuses: number[] = [];
      const respond = async (fetch: () => Promise<Response>) => {
        const authlete = new AuthleteCore({ serviceId: "1", fetch });
        const res = await tokenManagementList(authlete);
        if (!res.ok) statuses.push(responseTo(res.error).status);
      };
      for (const status of [200, 301, 400, 401, 403, 404, 429, 500, 503]) 
        await respond(async () => new Response("SECRET body", { status }));
      await respond(() => Promise.reject(new Error("ECONNREFUSED")));
      console.log(statuses.join(" "));`;
    const { stdout, stderr } = await run("handler.ts", program);
    expect(stdout).toBe("500 500 500 500 500 500 503 500 503 503\n");
    expect(stderr).toContain('"name":"AuthleteDefaultError","code":"HTTP_STATUS"');
    expect(stderr).not.toContain("SECRET");
  });

  it.each([
    ["tests an action", "levels.ts", levels],
    ["constructs errors", "constructed.ts", constructed],
  ])("has a program that %s, with its output", async (_, file, program) => {
    const { stdout } = await run(file, program);
    expect(stdout.trim()).toBe(/\/\/ (.*)\n$/.exec(program)?.[1]);
  });

  it("has programs that type-check", () => {
    expect(snippetsOf("docs/errors.md")).toHaveLength(3);
    expect(typeCheck(folder, ["handler.ts", "levels.ts", "constructed.ts"])).toBe("");
  });

  it("is linked from the README", () => {
    expect(readme).toContain("(docs/errors.md)");
  });
});
