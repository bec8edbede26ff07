import { IdtokenReissueRequestSchema } from "../models/idtokenReissueRequest.js";
import { IntrospectionRequestSchema } from "../models/introspectionRequest.js";
import { TokenManagementDeleteRequestSchema } from "../models/operations/tokenManagementDeleteRequest.js";
import { TokenManagementListRequestSchema } from "../models/operations/tokenManagementListRequest.js";
import type { GenericSchema } from "../models/schema.js";
import { TokenCreateRequestSchema } from "../models/tokenCreateRequest.js";
import { TokenRevokeRequestSchema } from "../models/tokenRevokeRequest.js";
import { TokenUpdateRequestSchema } from "../models/tokenUpdateRequest.js";
import { check } from "../runtime/schema/check.js";
import { own } from "../runtime/settings/own.js";
import { createToken } from "./operations/createToken.js";
import { deleteToken } from "./operations/deleteToken.js";
import { introspectToken } from "./operations/introspectToken.js";
import { listTokens } from "./operations/listTokens.js";
import { reissueIdToken } from "./operations/reissueIdToken.js";
import { revokeTokens } from "./operations/revokeTokens.js";
import { updateToken } from "./operations/updateToken.js";
import { errorResponse, type SimulatorResponse } from "./responses.js";
import type { Service } from "./service.js";
import { createSigner, type JWK } from "./signer.js";

/** Options of {@link createSimulator}. */
export interface SimulatorOptions {
  /** The only bearer that is accepted; any other gets status 401. Default: all are accepted. */
  bearer?: string | undefined;
  /** The only service that exists; any other gets status 403. Default: all exist, and each has its own tokens. */
  serviceId?: string | undefined;
  /** Names of the scopes that the services support. Default: all. */
  scopes?: readonly string[] | undefined;
  /** Lifetime of access tokens and ID tokens in seconds. Default: 3600. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of refresh tokens in seconds. Default: 86,400. */
  refreshTokenDuration?: number | undefined;
  /** Issuer of ID tokens. Default: `https://simulator.example.com`. */
  issuer?: string | undefined;
  /** Returns the time in milliseconds since the epoch. Set it to make tokens expire in a test. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}

/** An Authlete server in memory. */
export interface Simulator {
  /** The `fetch` to pass to a context. It does no network I/O and does not use `this`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Returns the public key of ID tokens (ES256) as a JWK Set. */
  readonly jwks: () => Promise<{ keys: JWK[] }>;
}

/** An operation with its route and the schema of its request. */
interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly schema: GenericSchema;
  /** Whether the request may have no body. */
  readonly isBodyOptional?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: the schema has validated it
  readonly operation: (service: Service, request: any) => Promise<SimulatorResponse>;
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
 * Creates an Authlete server in memory: a `fetch` that behaves like the service, for tests and experiments without a
 * network. It supports token management and introspection.
 *
 * Result codes are the same as Authlete's, as far as they are documented; all others begin with `SIM`.
 * Bindings of tokens to certificates and DPoP keys are stored and returned, but not enforced.
 *
 * Tokens and keys require Web Crypto. Browsers offer `crypto.subtle` only in secure contexts (`https:` or `localhost`);
 * jsdom does not have it.
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
  const settings = own(options);
  const signer = createSigner();
  const services = new Map<string, Service>();

  const getService = (id: string) => {
    const service = services.get(id) ?? {
      issuer: settings.issuer ?? "https://simulator.example.com",
      scopes: settings.scopes,
      accessTokenDuration: settings.accessTokenDuration ?? 3600,
      refreshTokenDuration: settings.refreshTokenDuration ?? 86_400,
      now: settings.clock ?? Date.now,
      signer,
      tokens: new Map(),
    };
    services.set(id, service);
    return service;
  };

  const respond = async (request: Request): Promise<SimulatorResponse> => {
    const url = new URL(request.url);
    const [, id = "", path = ""] = /^\/api\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
    const matching = routes.filter((route) => route.path.test(path));
    if (!matching.length) return { status: 404 };
    const route = matching.find(({ method }) => method === request.method);
    if (!route) return { status: 405 };

    const authorization = request.headers.get("authorization");
    if (!authorization) return errorResponse(401, "A001202", `${path}, Authorization header is missing.`);
    if (settings.bearer !== undefined && authorization !== `Bearer ${settings.bearer}`) {
      return errorResponse(401, "SIM001203", `${path}, The bearer is invalid.`);
    }
    const serviceId = decode(id);
    if (settings.serviceId !== undefined && serviceId !== settings.serviceId) {
      return errorResponse(403, "SIM001204", `${path}, The bearer has no access to this service.`);
    }
    const input = await readInput(request, url, route.path.exec(path)?.groups);
    if (input === invalidJSON)
      return errorResponse(400, "SIM001205", `${path}, The request body is not JSON.`);
    const [issue] = input === undefined && route.isBodyOptional ? [] : check(route.schema, input, false);
    if (issue) return errorResponse(400, "SIM001206", `${path}, ${issue.path.join(".")}: ${issue.message}.`);
    return route.operation(getService(serviceId), input && own(input));
  };

  return {
    jwks: signer.jwks,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { status, body } = await respond(request);
      request.signal.throwIfAborted();
      return new Response(body && JSON.stringify(body), {
        status,
        headers: body ? { "content-type": "application/json;charset=utf-8" } : {},
      });
    },
  };
}

const invalidJSON = Symbol("invalid JSON");

/** Reads the request of an operation: its JSON body, or path and query; `undefined` if a POST request has no body. */
async function readInput(
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
    return invalidJSON;
  }
}

/** Decodes a path segment. Returns it unchanged if it is not encoded correctly. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const isNumber = (name: string) => name === "start" || name === "end";
