import { IdtokenReissueRequestSchema } from "../models/idtokenReissueRequest.js";
import { IntrospectionRequestSchema } from "../models/introspectionRequest.js";
import { TokenManagementDeleteRequestSchema } from "../models/operations/tokenManagementDeleteRequest.js";
import { TokenManagementListRequestSchema } from "../models/operations/tokenManagementListRequest.js";
import type { GenericSchema } from "../models/schema.js";
import { TokenCreateRequestSchema } from "../models/tokenCreateRequest.js";
import { TokenRevokeRequestSchema } from "../models/tokenRevokeRequest.js";
import { TokenUpdateRequestSchema } from "../models/tokenUpdateRequest.js";
import { check } from "../runtime/check.js";
import { type Answer, refusal } from "./answers.js";
import { createToken } from "./operations/createToken.js";
import { deleteToken } from "./operations/deleteToken.js";
import { introspectToken } from "./operations/introspectToken.js";
import { listTokens } from "./operations/listTokens.js";
import { reissueIdToken } from "./operations/reissueIdToken.js";
import { revokeTokens } from "./operations/revokeTokens.js";
import { updateToken } from "./operations/updateToken.js";
import type { Service } from "./service.js";
import { createSigner, type JWK } from "./signer.js";

/** What a simulator can be told. */
export interface SimulatorOptions {
  /** The only bearer that is accepted; others get 401. Default: any. */
  bearer?: string | undefined;
  /** The only service there is; others get 403. Default: any, each with tokens of its own. */
  serviceId?: string | undefined;
  /** Names of the scopes that services support. Default: all. */
  scopes?: readonly string[] | undefined;
  /** Lifetime of access tokens, and of ID tokens, in seconds. Default: 3600. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of refresh tokens in seconds. Default: 86,400. */
  refreshTokenDuration?: number | undefined;
  /** Issuer of ID tokens. Default: `https://simulator.example.com`. */
  issuer?: string | undefined;
  /** The time, in milliseconds since the epoch. Give one of your own to let tokens expire. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}

/** An Authlete in memory. */
export interface Simulator {
  /** To be given to a context as its `fetch`. It does no network I/O and may be passed around by itself. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** The key that ID tokens are signed with (ES256), as a JWK Set. */
  readonly jwks: () => Promise<{ keys: JWK[] }>;
}

/** One operation: where it is, the schema of what it takes, and what it does. */
interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly schema: GenericSchema;
  /** Whether a request without a body reaches the operation. */
  readonly isBodyOptional?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what the schema let pass
  readonly operation: (service: Service, request: any) => Promise<Answer>;
}

const routes: readonly Route[] = [
  {
    method: "POST",
    path: /^\/auth\/token\/create$/,
    schema: TokenCreateRequestSchema,
    operation: createToken,
  },
  {
    method: "POST",
    path: /^\/auth\/token\/update$/,
    schema: TokenUpdateRequestSchema,
    operation: updateToken,
  },
  {
    method: "POST",
    path: /^\/auth\/token\/revoke$/,
    schema: TokenRevokeRequestSchema,
    operation: revokeTokens,
  },
  {
    method: "POST",
    path: /^\/auth\/introspection$/,
    schema: IntrospectionRequestSchema,
    operation: introspectToken,
  },
  {
    method: "POST",
    path: /^\/idtoken\/reissue$/,
    schema: IdtokenReissueRequestSchema,
    isBodyOptional: true,
    operation: reissueIdToken,
  },
  {
    method: "GET",
    path: /^\/auth\/token\/get\/list$/,
    schema: TokenManagementListRequestSchema,
    operation: listTokens,
  },
  {
    method: "DELETE",
    path: /^\/auth\/token\/delete\/(?<accessTokenIdentifier>[^/]+)$/,
    schema: TokenManagementDeleteRequestSchema,
    operation: deleteToken,
  },
];

/**
 * Makes an Authlete in memory: a `fetch` that behaves as the service does, for tests and trials without a
 * network, on any runtime. It knows token management and introspection so far.
 *
 * Result codes are those of Authlete's documentation where it has them; the others begin with `SIM`.
 * Bindings of tokens to certificates and DPoP keys are kept and told, but not enforced.
 *
 * @example
 * ```ts
 * import { AuthleteCore } from "authlete-typescript-sdk/core";
 * import { createSimulator } from "authlete-typescript-sdk/simulator";
 *
 * const simulator = createSimulator({ bearer: "test", serviceId: "715948317" });
 * const authlete = new AuthleteCore({ bearer: "test", serviceId: "715948317", fetch: simulator.fetch });
 * ```
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const signer = createSigner();
  const services = new Map<string, Service>();

  const serviceOf = (id: string) => {
    const service = services.get(id) ?? {
      issuer: options.issuer ?? "https://simulator.example.com",
      scopes: options.scopes,
      accessTokenDuration: options.accessTokenDuration ?? 3600,
      refreshTokenDuration: options.refreshTokenDuration ?? 86_400,
      now: options.clock ?? Date.now,
      signer,
      tokens: new Map(),
    };
    services.set(id, service);
    return service;
  };

  const answer = async (request: Request): Promise<Answer> => {
    const url = new URL(request.url);
    const [, id = "", path = ""] = /^\/api\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
    const found = routes.filter((route) => route.path.test(path));
    if (!found.length) return { status: 404 };
    const route = found.find(({ method }) => method === request.method);
    if (!route) return { status: 405 };

    const authorization = request.headers.get("authorization");
    if (!authorization) return refusal(401, "A001202", `${path}, Authorization header is missing.`);
    if (options.bearer !== undefined && authorization !== `Bearer ${options.bearer}`) {
      return refusal(401, "SIM001203", `${path}, The bearer is not valid.`);
    }
    const serviceId = decode(id);
    if (options.serviceId !== undefined && serviceId !== options.serviceId) {
      return refusal(403, "SIM001204", `${path}, The bearer gives no access to this service.`);
    }
    const input = await inputOf(request, url, route.path.exec(path)?.groups);
    if (input === invalid) return refusal(400, "SIM001205", `${path}, The request body is no JSON.`);
    const [issue] = input === undefined && route.isBodyOptional ? [] : check(route.schema, input, false);
    if (issue) return refusal(400, "SIM001206", `${path}, ${issue.path.join(".")}: ${issue.message}.`);
    return route.operation(serviceOf(serviceId), input);
  };

  return {
    jwks: signer.jwks,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { status, body } = await answer(request);
      request.signal.throwIfAborted();
      return new Response(body && JSON.stringify(body), {
        status,
        headers: body ? { "content-type": "application/json;charset=utf-8" } : {},
      });
    },
  };
}

const invalid = Symbol("invalid");

/** What an operation takes: the JSON body, or the members of path and query; `undefined` where there is no body. */
async function inputOf(
  request: Request,
  url: URL,
  groups: Record<string, string> | undefined,
): Promise<unknown> {
  if (request.method !== "POST") {
    const query = [...url.searchParams].map(([name, value]) => [
      name,
      isNumber(name) ? Number(value) : value,
    ]);
    const path = Object.entries(groups ?? {}).map(([name, value]) => [name, decode(value)]);
    return Object.fromEntries([...query, ...path]);
  }
  const text = await request.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return invalid;
  }
}

/** A segment of a path; as it stands where it is not well encoded. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const isNumber = (name: string) => name === "start" || name === "end";
