// Values that an attacker may set on Object.prototype: one for every option of the package.
import type { AuthleteOptions } from "authlete-typescript-sdk";
import type {
  AuthleteCoreOptions,
  Backoff,
  FetchInit,
  FetchInitOptions,
  Operation,
  RequestOptions,
  RetryConfig,
} from "authlete-typescript-sdk/core";
import type { DebugLoggerOptions } from "authlete-typescript-sdk/debugLogger";
import type { AuthleteFetchCoreOptions } from "authlete-typescript-sdk/fetch";
import type { PaginateOptions } from "authlete-typescript-sdk/paginate";
import type { SimulatorOptions } from "authlete-typescript-sdk/simulator";
import type { AuthleteV2CoreOptions } from "authlete-typescript-sdk/v2";
import type { Hooks, Options as KyOptions, RetryOptions as KyRetryOptions } from "ky";

type KeysOfUnion<T> = T extends T ? keyof T : never;

/** The names of all options, at every depth, as the declarations of the package have them. */
export type OptionName =
  | keyof AuthleteCoreOptions
  | keyof AuthleteFetchCoreOptions
  | keyof AuthleteV2CoreOptions
  | keyof AuthleteOptions
  | keyof NonNullable<AuthleteCoreOptions["security"]>
  | keyof Hooks
  | keyof RequestOptions
  | keyof FetchInitOptions
  | keyof FetchInit
  | RetryOptionName
  | keyof PaginateOptions
  | keyof DebugLoggerOptions
  | keyof SimulatorOptions
  | keyof Operation<object, unknown>
  | keyof KyOptions
  | keyof KyRetryOptions;

/** The names of the options of retries. */
export type RetryOptionName =
  | KeysOfUnion<RetryConfig>
  | keyof Backoff
  | keyof Pick<RequestOptions, "retries" | "retryCodes">
  | keyof Pick<AuthleteCoreOptions, "retryConfig">;

/** @param evil the URL of a server that must receive nothing */
export function createPoisons(evil: string) {
  const callEvilServer = async () => {
    await fetch(evil);
    throw new Error("an attacker's function was called");
  };
  /** TypeScript reports an option that is missing here, and a name that is no option. */
  const options = {
    // Contexts.
    bearer: "evil",
    security: { authlete: "evil" },
    authlete: "evil",
    serverURL: evil,
    serverIdx: 1,
    idpURL: evil,
    apiServerId: 1,
    serviceId: "evil",
    allowInsecure: true,
    timeoutMs: 1e-9,
    maxResponseBytes: 1,
    maxErrorBytes: 1,
    fetch: callEvilServer,
    fetchOptions: { headers: { "x-evil": "1" } },
    userAgent: "evil",
    retryConfig: { strategy: "backoff" },
    hooks: { beforeRequest: [callEvilServer] },
    serviceApiKey: "evil",
    serviceApiSecret: "evil",
    serviceOwnerApiKey: "evil",
    serviceOwnerApiSecret: "evil",
    // Retries.
    retries: { strategy: "backoff" },
    retryCodes: ["200"],
    strategy: "backoff",
    backoff: { maxElapsedTime: -1 },
    retryConnectionErrors: true,
    initialInterval: Number.NaN,
    maxInterval: Number.NaN,
    exponent: Number.NaN,
    maxElapsedTime: -1,
    // Hooks.
    init: [callEvilServer],
    beforeRequest: [callEvilServer],
    beforeRetry: [callEvilServer],
    beforeError: [callEvilServer],
    afterResponse: [callEvilServer],
    // Other entry points.
    pageSize: 1,
    log: callEvilServer,
    bodies: true,
    scopes: ["evil"],
    accessTokenDuration: 7,
    refreshTokenDuration: 7,
    issuer: "https://evil.example.com",
    clock: () => 7,
    // Options of fetch.
    method: "DELETE",
    headers: { "x-evil": "1" },
    body: "evil",
    signal: AbortSignal.abort(),
    redirect: "error",
    cache: "only-if-cached",
    credentials: "omit",
    integrity: "sha256-evil",
    keepalive: true,
    mode: "no-cors",
    priority: "low",
    referrer: evil,
    referrerPolicy: "unsafe-url",
    window: 1,
    // Options of ky.
    prefix: evil,
    baseUrl: evil,
    searchParams: { evil: 1 },
    json: { evil: 1 },
    retry: 5,
    timeout: 1,
    totalTimeout: 1,
    throwHttpErrors: true,
    parseJson: callEvilServer,
    stringifyJson: () => "evil",
    onDownloadProgress: callEvilServer,
    onUploadProgress: callEvilServer,
    context: { evil: 1 },
    limit: 0,
    methods: ["evil"],
    statusCodes: [200],
    afterStatusCodes: [200],
    maxRetryAfter: 0,
    backoffLimit: 0,
    delay: callEvilServer,
    jitter: callEvilServer,
    retryOnTimeout: true,
    shouldRetry: callEvilServer,
    // Of the simulator.
    service: { issuer: evil },
    clients: [{ clientId: 666, clientSecret: "evil" }],
    state: { services: [{ id: "evil", settings: {}, keys: [], stores: {} }] },
    // What an operation declares.
    path: "/evil",
    idempotent: true,
    query: ["evil"],
    request: {},
    form: () => "evil",
    contentType: "evil/evil",
    anonymous: true,
    text: true,
    response: { type: "string" },
    list: "evil",
    requiresBody: true,
    requestIsBody: true,
    nextCursor: "evil",
    server: () => ({ url: evil, complete: () => "evil" }),
  } satisfies Record<OptionName, unknown>;

  /** Names that are not options: variables of the environment, fields of requests, schemas, responses and errors. */
  const others = {
    AUTHLETE_BEARER: "evil",
    AUTHLETE_SERVICE_APIKEY: "evil",
    AUTHLETE_SERVICE_APISECRET: "evil",
    AUTHLETE_SERVICEOWNER_APIKEY: "evil",
    AUTHLETE_SERVICEOWNER_APISECRET: "evil",
    prefixUrl: evil,
    dispatcher: {},
    duplex: "evil",
    tokenCreateRequest: { grantType: "evil" },
    introspectionRequest: { token: "evil" },
    idtokenReissueRequest: { accessToken: "evil" },
    grantType: "evil",
    subject: "evil",
    clientId: "evil",
    dryRun: true,
    start: 7,
    end: 7,
    entries: {},
    item: { type: "string" },
    options: [],
    type: "string",
    resultMessage: "evil",
    totalCount: 1,
    accessTokens: [],
    clients: [],
    services: [],
    cause: "evil",
    name: "TimeoutError",
    ok: true,
  };
  return { options, others };
}
