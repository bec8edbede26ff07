// The sides of the comparisons: the location of each package, and programs that use it.
import { resolve } from "node:path";
import { tokenCreateRequest } from "../tests/support/documented.ts";

const request = JSON.stringify({ serviceId: "715948317", tokenCreateRequest });

const side = (label, name, folder, functions, [core, module] = ["AuthleteCore", "core"]) => ({
  label,
  name,
  /** The context class, and the module that exports it. */
  context: [core, module],
  folder: resolve(folder),
  package: resolve(folder, "node_modules", name),
  /** The folder of the functions in the package. */
  functions,
  /** A program that makes one call and exports its result. */
  program: `
    import { ${core} } from "${name}/${module}.js";
    import { tokenManagementCreate } from "${name}/funcs/tokenManagementCreate.js";
    const authlete = new ${core}({ bearer: "a-bearer" });
    export const call = () => tokenManagementCreate(authlete, ${request});
    export const callTo = (serverURL) => {
      const authlete = new ${core}({ bearer: "a-bearer", serverURL });
      return () => tokenManagementCreate(authlete, ${request});
    };`,
  /** A program that uses functions. */
  programOf: (names) => `
    import { ${core} } from "${name}/${module}.js";
    ${names.map((func, index) => `import { ${func} as f${index} } from "${name}/funcs/${func}.js";`).join("\n")}
    const authlete = new ${core}({ bearer: "a-bearer" });
    export const call = (request) => [${names.map((_, index) => `f${index}(authlete, request)`).join()}];`,
  classProgram: `
    import { Authlete } from "${name}";
    export const authlete = new Authlete({ bearer: "a-bearer" });`,
  /** A program for the compiler. */
  typedProgram: `
    import { Authlete } from "${name}";
    import { AuthleteCore } from "${name}/core.js";
    import { authorizationIssue } from "${name}/funcs/authorizationIssue.js";
    import { authorizationProcessRequest } from "${name}/funcs/authorizationProcessRequest.js";
    import { clientUpdate } from "${name}/funcs/clientUpdate.js";
    import { serviceGet } from "${name}/funcs/serviceGet.js";
    import { tokenManagementCreate } from "${name}/funcs/tokenManagementCreate.js";
    import { tokenManagementList } from "${name}/funcs/tokenManagementList.js";
    const core = new AuthleteCore({ bearer: "a-bearer" });
    const authlete = new Authlete({ bearer: "a-bearer" });
    export async function run(serviceId: string): Promise<unknown[]> {
      const processed = await authorizationProcessRequest(core, { serviceId, authorizationRequest: { parameters: "" } });
      const issued = await authorizationIssue(core, { serviceId, authorizationIssueRequest: { ticket: "t", subject: "john" } });
      const updated = await clientUpdate(core, { serviceId, clientId: "1", client: { clientName: "x" } });
      const service = await serviceGet(core, { serviceId });
      const created = await tokenManagementCreate(core, ${request});
      const list = await tokenManagementList(core, { serviceId, subject: "john" });
      const { totalCount } = await authlete.token.management.list({ serviceId });
      if (!processed.ok || !issued.ok || !updated.ok || !service.ok || !created.ok || !list.ok) return [];
      return [processed.value.client?.clientName, issued.value.action, updated.value.clientId, service.value.apiKey,
        created.value.accessToken, list.value.totalCount, totalCount];
    }`,
});

/** Ours is the packed package that `npm run build && node scripts/pack.mjs` installs in `tests`. */
export const ours = side("this SDK", "authlete-typescript-sdk", "tests", "funcs");
export const oursWithoutKy = side("this SDK, without ky", "authlete-typescript-sdk", "tests", "funcs", [
  "AuthleteFetchCore",
  "fetch",
]);
export const peer = side(
  "@authlete/typescript-sdk@0.0.3-beta",
  "@authlete/typescript-sdk",
  ".",
  "dist/esm/funcs",
);

/** The same request with handwritten code, without validation. */
export const byHand = {
  label: "fetch by hand",
  folder: resolve("."),
  program: `
    const request = ${request};
    export const callTo = (serverURL) => async () => {
      const response = await fetch(serverURL + "/api/" + request.serviceId + "/auth/token/create", {
        method: "POST",
        headers: { accept: "application/json", authorization: "Bearer a-bearer", "content-type": "application/json" },
        body: JSON.stringify(request.tokenCreateRequest),
      });
      return { ok: response.ok, value: await response.json() };
    };
    export const call = callTo("https://us.authlete.com");`,
};

/** The same with openapi-fetch: typed, but without validation. */
export const openapiFetch = {
  label: "openapi-fetch",
  folder: resolve("tools"),
  program: `
    import createClient from "openapi-fetch";
    const request = ${request};
    export const callTo = (baseUrl) => {
      const client = createClient({ baseUrl, headers: { authorization: "Bearer a-bearer" } });
      return async () => {
        const { data, response } = await client.POST("/api/{serviceId}/auth/token/create", {
          params: { path: { serviceId: request.serviceId } },
          body: request.tokenCreateRequest,
        });
        return { ok: response.ok, value: data };
      };
    };
    export const call = callTo("https://us.authlete.com");`,
};

export const sides = [ours, peer];
