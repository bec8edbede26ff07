import type { AuthleteCoreOptions } from "./core.js";
import type { OperationError } from "./models/errors.js";
import type { GenericSchema } from "./models/schema.js";
import { BaseContext } from "./runtime/baseContext.js";
import type { Authorize } from "./runtime/credentials/authorize.js";
import { type BasicCredentials, basicAuthorization } from "./runtime/credentials/basic.js";
import { fromEnvironment } from "./runtime/credentials/environment.js";
import { notSent } from "./runtime/errors/notSent.js";
import { own } from "./runtime/settings/own.js";
import { contextSettings } from "./runtime/settings/settings.js";
import { sendWithRetries } from "./runtime/transport/sendWithRetries.js";
import type { Operation, RequestOptions, Result } from "./types.js";
import { type V2Operation, v2Operations } from "./v2/operations.js";

/** The options of {@link AuthleteV2Core}. Each may be omitted. */
export interface AuthleteV2CoreOptions
  extends Omit<AuthleteCoreOptions, "bearer" | "security" | "serverIdx" | "serviceId"> {
  /** API key of the service. Default: the environment variable `AUTHLETE_SERVICE_APIKEY`. */
  serviceApiKey?: string | undefined;
  /** API secret of the service. Default: the environment variable `AUTHLETE_SERVICE_APISECRET`. */
  serviceApiSecret?: string | undefined;
  /**
   * API key of the service owner, for the operations on services, hardware security keys and JOSE objects. Default:
   * the environment variable `AUTHLETE_SERVICEOWNER_APIKEY`.
   */
  serviceOwnerApiKey?: string | undefined;
  /** API secret of the service owner. Default: the environment variable `AUTHLETE_SERVICEOWNER_APISECRET`. */
  serviceOwnerApiSecret?: string | undefined;
}

/** @deprecated Use {@link AuthleteV2CoreOptions}. */
export type V2Options = AuthleteV2CoreOptions;

/**
 * The context for Authlete 2.x, for the same functions as `AuthleteCore`. It authenticates with API keys and secrets
 * (HTTP Basic), and its paths contain no service ID. The server is `https://api.authlete.com` unless `serverURL` names
 * another.
 *
 * The credentials imply the service. A request may name it in `serviceId` by its API key, as requests for 3.0 do; a
 * service other than that of `serviceApiKey` is refused, except by the operations on services (`serviceGet`,
 * `serviceUpdate`, `serviceDelete`), which accept every service of the owner.
 *
 * A function whose operation was added in Authlete 3.0 resolves to an `InvalidRequestError` that says so.
 *
 * @example
 * ```ts
 * import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
 * import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
 *
 * const authlete = new AuthleteV2Core({ serviceApiKey: "10738933707579", serviceApiSecret: "…" });
 * const res = await tokenManagementList(authlete, { subject: "john" });
 * ```
 *
 * @throws ConfigurationError (a `TypeError`) for a server that can never work, and for an option that the context does
 * not have, such as `httpClient` of `@authlete/typescript-sdk`
 */
export class AuthleteV2Core extends BaseContext {
  readonly #serviceApiKey: string | undefined;

  constructor(options: AuthleteV2CoreOptions = {}) {
    const given = own(options);
    const service = {
      names: "serviceApiKey and serviceApiSecret",
      key: given.serviceApiKey ?? fromEnvironment("AUTHLETE_SERVICE_APIKEY"),
      secret: given.serviceApiSecret ?? fromEnvironment("AUTHLETE_SERVICE_APISECRET"),
    };
    const owner = {
      names: "serviceOwnerApiKey and serviceOwnerApiSecret",
      key: given.serviceOwnerApiKey ?? fromEnvironment("AUTHLETE_SERVICEOWNER_APIKEY"),
      secret: given.serviceOwnerApiSecret ?? fromEnvironment("AUTHLETE_SERVICEOWNER_APISECRET"),
    };
    const serverURL = given.serverURL ?? "https://api.authlete.com";
    super({
      settings: contextSettings({ ...given, serverURL, serviceId: service.key }),
      authorize: basicAuthorizationOf({ service, owner }),
      send: sendWithRetries(given.fetch, given.hooks),
    });
    this.#serviceApiKey = service.key;
  }

  override call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>> {
    return super.call(translate(operation, this.#serviceApiKey), request, options);
  }
}

/** An operation as Authlete 2.x has it; `credentials` is `undefined` if 2.x does not have it. */
type Translated<Request extends object, Value> = Operation<Request, Value> & {
  readonly credentials: V2Operation["credentials"] | undefined;
};

function translate<Request extends object, Value>(
  operation: Operation<Request, Value>,
  serviceApiKey: string | undefined,
): Translated<Request, Value> {
  const key = `${operation.method} ${operation.path}`;
  const { path, credentials } = Object.hasOwn(v2Operations, key)
    ? (v2Operations[key] as V2Operation)
    : { path: operation.path, credentials: undefined };
  const impliesService = credentials === "service";
  const request = impliesService ? limitedTo(serviceApiKey, operation.request) : operation.request;
  // The server of an operation that 2.x does not have is not looked up: it is refused.
  return { ...operation, path, request, anonymous: false, server: undefined as never, credentials };
}

/** The schema of a request whose `serviceId`, if present, has to be that of the credentials. */
function limitedTo<Request>(
  serviceApiKey: string | undefined,
  schema: GenericSchema<Request>,
): GenericSchema<Request> {
  const { entries } = schema as unknown as { entries: object };
  const expects = "the service of serviceApiKey";
  const serviceId = {
    type: "optional",
    wrapped: { type: "literal", expects, check: (value: unknown) => value === (serviceApiKey ?? "") },
  };
  return { ...schema, entries: { ...entries, serviceId } } as GenericSchema<Request>;
}

function basicAuthorizationOf(credentials: Record<V2Operation["credentials"], BasicCredentials>): Authorize {
  return ({ attempt }, operation) => {
    const needed = (operation as unknown as Translated<never, unknown>).credentials;
    if (needed) return basicAuthorization(attempt, credentials[needed]);
    const why = "Authlete 2.x does not have this operation, which was added in 3.0; use AuthleteCore";
    throw notSent(attempt, "OPERATION_NOT_IN_V2", why);
  };
}
