// Programs that export values without type annotations: the compiler has to name all types of the package in the
// declarations that it writes. Each is a program of its own, so that it can only use names of what it imports.
import { readFileSync } from "node:fs";
import { functions } from "../support/run.js";

const importsOfFunctions = functions
  .map((name) => `import { ${name} } from "authlete-typescript-sdk/funcs/${name}";`)
  .join("\n");

const callsOfFunctions = functions
  .map(
    (name) =>
      `export const call_${name} = (request: NonNullable<Parameters<typeof ${name}>[1]>) => ${name}(authlete, request);`,
  )
  .join("\n");

/** What programs do with a result, a list and a context. */
const uses = `
  export const introspect = (token: string) => introspectionProcess(authlete, { introspectionRequest: { token } });
  export async function introspected(token: string) {
    const res = await introspect(token);
    if (res.ok) return res.value;
    throw res.error;
  }
  export async function failure(token: string) {
    const res = await introspect(token);
    return res.ok ? undefined : res.error;
  }
  export const succeeded = async (token: string) => {
    const res = await introspect(token);
    return res.ok ? res : null;
  };
  export const failed = async (token: string) => {
    const res = await introspect(token);
    return res.ok ? null : res;
  };
  export const fields = async (token: string) => {
    const res = await introspect(token);
    return res.ok ? { action: res.value.action, details: res.value.authorizationDetails } : { code: res.error.code };
  };
  export class Tokens {
    introspect = introspect;
    async list(subject: string) {
      return tokenManagementList(authlete, { subject });
    }
  }
  export const pages = (subject: string) => paginate(tokenManagementList, authlete, { subject });
  export const items = (subject: string) => paginateItems(tokenManagementList, authlete, { subject });
  export async function firstItem() {
    for await (const item of paginateItems(clientList, authlete, {})) return item.ok ? item.value : item;
    return undefined;
  }
  export const { call } = authlete;
  export { authlete };`;

/** A program that calls functions with a context of its own file `context.ts`. */
const usingContext = `
  import { clientList } from "authlete-typescript-sdk/funcs/clientList";
  import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
  import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
  import { paginate, paginateItems } from "authlete-typescript-sdk/paginate";
  import { authlete } from "./context.js";
  ${uses}`;

/** A program that calls all functions. */
const callingAll = `
  import { authlete } from "./context.js";
  ${importsOfFunctions}
  ${callsOfFunctions}`;

/** Functions that return options of a context, or parts of them. */
const usesOfOptions = (type: string) => `
  export const all = (options: ${type}) => ({ ...options });
  export const fetchOf = (options: ${type}) => options.fetch;
  export const fetchOptionsOf = (options: ${type}) => options.fetchOptions;
  export const headersOf = (options: ${type}) => options.fetchOptions?.headers;`;

const usesOfHooks = (type: string) => `
  export const retriesOf = (options: ${type}) => options.retryConfig;
  export const backoffOf = (options: ${type}) =>
    options.retryConfig?.strategy === "backoff" ? options.retryConfig.backoff : undefined;
  export const hooksOf = (options: ${type}) => options.hooks;
  export const hookOf = (options: ${type}) => options.hooks?.afterResponse?.[0];
  export const options = {
    hooks: {
      init: [(options) => void options.timeout],
      beforeRequest: [({ request, options }) => void [request.url, options.method]],
      beforeRetry: [({ error }) => void error],
      beforeError: [({ error }) => error],
      afterResponse: [({ response }) => response],
    },
  } satisfies ${type};
  export const requestOf = ({ request, options }: Parameters<NonNullable<NonNullable<${type}["hooks"]>["beforeRequest"]>[number]>[0]) =>
    ({ request, options });`;

const groups = [...readFileSync("src/authlete.ts", "utf8").matchAll(/^ {2}get (\w+)\(\)/gm)].map(
  ([, name = ""]) => name,
);

/** The class: its methods and their groups. */
const usesOfClass = `
  export const authlete = new Authlete();
  ${groups.map((name) => `export const ${name}Group = authlete.${name};`).join("\n")}
  ${groups.map((name) => `export const ${name}Methods = { ...authlete.${name} };`).join("\n")}
  export const tokens = new Authlete().token.management;
  export const clients = authlete.client.management;
  export const list = tokens.list;
  export const { create, revoke } = authlete.token.management;
  export const listAll = () => tokens.list();
  export const withResponse = (subject: string) => tokens.list({ subject }).withResponse();
  export const values = async (subject: string) => (await tokens.list({ subject })).accessTokens;
  export class Management extends Authlete {
    tokens = this.token.management;
    clients() {
      return this.client.list();
    }
  }`;

/**
 * Files by name of the program. `wrapped` imports no context: a library that wraps functions, or takes the context
 * from something that is not typed.
 */
export const programs: Record<string, Record<string, string>> = {
  wrapped: {
    "context.ts": "export const authlete: any = undefined;",
    "program.ts": usingContext,
    "functions.ts": `${callingAll}
      const logged = <Parameters extends unknown[], Value>(func: (...parameters: Parameters) => Promise<Value>) =>
        async (...parameters: Parameters) => func(...parameters);
      ${functions.map((name) => `export const logged_${name} = logged(${name});`).join("\n")}
      export const functions = { ${functions.join(", ")} };`,
    "paginate.ts": `
      import { paginate, paginateItems } from "authlete-typescript-sdk/paginate";
      export const pagination = { paginate, paginateItems };`,
    "errors.ts": `
      import * as errors from "authlete-typescript-sdk/models/errors";
      export const sdkError = (caught: unknown) => (caught instanceof errors.SDKError ? caught : undefined);
      export const refused = (caught: unknown) => (caught instanceof errors.ResultError ? caught.toJSON() : undefined);
      export const codeOf = (caught: unknown) => (caught instanceof errors.SDKError ? caught.code : undefined);
      export const issuesOf = (error: errors.OperationError) => ("issues" in error ? error.issues : []);
      export const connectionError = () => new errors.ConnectionError("closed");
      export const classes = { ...errors };`,
    "models.ts": `
      import { ScopeSchema, type Client, type Service } from "authlete-typescript-sdk/models";
      import { TokenManagementListRequestSchema } from "authlete-typescript-sdk/models/operations";
      export const schemas = { ScopeSchema, TokenManagementListRequestSchema };
      export const methodOf = (client: Client) => client.tokenAuthMethod;
      export const parts = ({ supportedScopes, supportedGrantTypes }: Service) => ({ supportedScopes, supportedGrantTypes });`,
    "debugLogger.ts": `
      import { debugLogger, secretFields } from "authlete-typescript-sdk/debugLogger";
      export const fetch = debugLogger();
      export const withBodies = () => debugLogger({ bodies: true });
      export const names = { debugLogger, secretFields };`,
    "simulator.ts": `
      import { createSimulator } from "authlete-typescript-sdk/simulator";
      export const simulator = createSimulator();
      export const { fetch, jwks } = simulator;
      export const keyOf = async () => (await jwks()).keys[0];
      export const create = createSimulator;`,
  },
  core: {
    "context.ts": `
      import { AuthleteCore } from "authlete-typescript-sdk/core";
      export const authlete = new AuthleteCore({ serviceId: "1" });`,
    "program.ts": usingContext,
    "functions.ts": callingAll,
    "options.ts": `
      import { AuthleteCore, ServerList, type AuthleteCoreOptions } from "authlete-typescript-sdk/core";
      export const create = (serviceId: string) => new AuthleteCore({ serviceId });
      export const names = { AuthleteCore, ServerList };
      export class Context extends AuthleteCore {}
      ${usesOfOptions("AuthleteCoreOptions")}
      ${usesOfHooks("AuthleteCoreOptions")}`,
  },
  fetch: {
    "context.ts": `
      import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
      export const authlete = new AuthleteFetchCore({ serviceId: "1" });`,
    "program.ts": usingContext,
    "options.ts": `
      import { AuthleteFetchCore, type AuthleteFetchCoreOptions } from "authlete-typescript-sdk/fetch";
      export const create = (serviceId: string) => new AuthleteFetchCore({ serviceId });
      ${usesOfOptions("AuthleteFetchCoreOptions")}`,
  },
  v2: {
    "context.ts": `
      import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
      export const authlete = new AuthleteV2Core();`,
    "program.ts": usingContext,
    "options.ts": `
      import { AuthleteV2Core, type AuthleteV2CoreOptions } from "authlete-typescript-sdk/v2";
      export const create = () => new AuthleteV2Core();
      ${usesOfOptions("AuthleteV2CoreOptions")}
      ${usesOfHooks("AuthleteV2CoreOptions")}`,
  },
  authlete: {
    "program.ts": `import { Authlete } from "authlete-typescript-sdk/authlete"; ${usesOfClass}`,
  },
  index: {
    "program.ts": `import { Authlete } from "authlete-typescript-sdk"; ${usesOfClass}`,
  },
};
