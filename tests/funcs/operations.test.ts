// Compares the functions and the methods of the class with the reference list of operations.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Authlete, type Fetch } from "authlete-typescript-sdk";
import { describe, expect, it } from "vitest";
import { declarations, leastOf } from "../support/apiDocument.js";
import { bearer, json, serviceId } from "../support/client.js";
import { aliases, functions } from "../support/run.js";
import { skipped } from "../support/skipped.js";

const declared = await declarations();

/** An instance of the class that records its requests instead of sending them. */
function recording() {
  const sent: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push(new Request(url, init));
    return json({ version: "3.0", features: [] });
  };
  return { sent, authlete: new Authlete({ bearer, serviceId, fetch }) };
}

/** The paths of all methods of the class, such as `token.management.create`. */
function methodsOf(object: object, path: string[] = []): string[] {
  const getters = [Object.getPrototypeOf(object)].flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { get }]) =>
      get ? [name] : [],
    ),
  );
  return [...getters, ...Object.keys(object)].flatMap((name) => {
    const property = (object as Record<string, unknown>)[name];
    if (typeof property === "function") return [[...path, name].join(".")];
    return methodsOf(property as object, [...path, name]);
  });
}

const method = (authlete: Authlete, path: string) =>
  path.split(".").reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], authlete) as (
    request: unknown,
  ) => Promise<unknown>;

describe("the class", () => {
  it("has one method for every function, except for deprecated names, and no others", async () => {
    const { sent, authlete } = recording();
    const paths = methodsOf(authlete).filter((path) => !/^tokenOperations\.|TokenApi$/.test(path));
    expect(paths).toHaveLength(functions.length);
    // A request without a required field is not sent, so each method is called with all required fields.
    const nameOf = (path: string) =>
      path.replace(/^backChannelLogout\./, "").replace(/\.(\w)/g, (_, first: string) => first.toUpperCase());
    for (const path of paths) {
      const { operation } = declared.find(({ name }) => name === nameOf(path)) ?? expect.unreachable(path);
      await method(authlete, path)(leastOf(operation.request) as object).catch(() => {});
      expect(
        sent.splice(0).map(({ method }) => method),
        path,
      ).toEqual([operation.method]);
    }
  });

  it("creates each namespace once, when it is first used", () => {
    const { authlete } = recording();
    expect(authlete.client.management).toBe(authlete.client.management);
    expect(authlete.verifiableCredentials).toBe(authlete.verifiableCredentials);
    expect(authlete.client.management).not.toBe(authlete.clientManagement);
  });

  it("returns its service ID", () => {
    expect(recording().authlete.getServiceId()).toBe(serviceId);
    expect(new Authlete().getServiceId()).toBeUndefined();
  });
});

describe("deprecated names", () => {
  it("are the same functions", async () => {
    expect(aliases.sort()).toEqual([
      "tokenOperationsCreate",
      "tokenOperationsListTokens",
      "tokenOperationsUpdate",
    ]);
    for (const alias of aliases) {
      const name = alias.replace("Operations", "Management").replace("ListTokens", "List");
      const deprecated = (await import(`authlete-typescript-sdk/funcs/${alias}`))[alias];
      const current = (await import(`authlete-typescript-sdk/funcs/${name}`))[name];
      expect(deprecated).toBe(current);
    }
  });

  it("are methods of the class", async () => {
    const { sent, authlete } = recording();
    await authlete.tokenOperations.listTokens({});
    await authlete.tokenOperations.create({ tokenCreateRequest: { grantType: "PASSWORD" } });
    await authlete.tokenOperations.update({ tokenUpdateRequest: {} });
    const paths = sent.map(
      ({ method, url }) => `${method} ${new URL(url).pathname.replace(/.*token/, "token")}`,
    );
    expect(paths).toEqual(["GET token/get/list", "POST token/create", "POST token/update"]);
  });

  it("include security.authlete, which sets the bearer token", async () => {
    const sent: Request[] = [];
    const fetch: Fetch = async (url, init) => {
      sent.push(new Request(url, init));
      return json({});
    };
    await new Authlete({ security: { authlete: bearer }, serviceId, fetch }).token.management.list();
    await new Authlete({ bearer, security: { authlete: "other" }, serviceId, fetch }).token.management.list();
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      `Bearer ${bearer}`,
      `Bearer ${bearer}`,
    ]);
  });
});

const file = process.env["AUTHLETE_OPERATIONS"] ?? resolve("../shared/operations.tsv");

describe("the list of functions", () => {
  if (!existsSync(file))
    return skipped("the list of functions", `${file} does not exist. Set AUTHLETE_OPERATIONS to its path.`);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  // What was `serviceCreate` in January 2026 is `serviceCreateApi`: services belong to organizations now.
  const renamed = lines.map((line) => line.replace(/^(serviceCreate)(\t\S*create)/, "$1Api$2Api"));
  const rows = renamed.map((line) => line.split("\t"));

  /** Functions for operations that the service has had since the list was written, in January 2026. */
  const added = functions.filter((name) =>
    /^(apiServer|attestation|audit|backchannelLogout|organization|serviceToken|service(Create|Remove)$|verifiableCredentialsNonce)/.test(
      name,
    ),
  );

  it("contains exactly the functions of the SDK, without those that were added later", () => {
    expect([...rows.map(([name]) => name), ...added].sort()).toEqual([...functions].sort());
  });

  it.each(rows)("%s and %s", async (name = "", path = "", verb = "", url = "", _ = "", fields = "") => {
    const { operation } = declared.find((func) => func.name === name) ?? {};
    if (!operation) throw new Error("There is no such function.");
    expect(`${operation.method} ${operation.path}`).toBe(`${verb} ${url}`);
    const { entries } = operation.request as unknown as { entries: Record<string, { type: string }> };
    for (const field of fields
      .replace(/\(.*\)/, "")
      .split(",")
      .map((text) => text.trim())
      .filter(Boolean)) {
      const [, plain = "", optional] = /^(\w+)(\??)$/.exec(field) ?? [];
      // The service has a default for the first, and an update without a body would reset all settings.
      const hasDefault = /^vci(Metadata|Jwtissuer|Jwks)Request$/.test(plain);
      const isUpdate = /Update/.test(name) && operation.body === plain;
      const isOptional = hasDefault || (optional === "?" && !isUpdate);
      expect(entries[plain]?.type === "optional", field).toBe(isOptional);
    }

    const { sent, authlete } = recording();
    await method(authlete, path.replace(/^authlete\./, ""))(leastOf(operation.request)).catch(() => {});
    expect(sent).toHaveLength(1);
    const expected = url.replace("{serviceId}", serviceId).replace(/\{\w+\}/g, "some");
    expect(`${sent[0]?.method} ${new URL(sent[0]?.url ?? "").pathname}`).toBe(`${verb} ${expected}`);
  });
});
