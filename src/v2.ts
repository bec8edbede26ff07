import type { SDKOptions } from "./core.js";
import type { OperationError } from "./models/errors.js";
import type { GenericSchema } from "./models/schema.js";
import { basicAuthorization, type Credentials } from "./runtime/basic.js";
import { call } from "./runtime/call.js";
import type { Client, Operation, RequestOptions } from "./runtime/client.js";
import type { Context } from "./runtime/context.js";
import { fromEnvironment } from "./runtime/environment.js";
import { notSent } from "./runtime/failures.js";
import { noServer, own, serverOf } from "./runtime/options.js";
import type { Result } from "./runtime/result.js";
import { sendWithKy } from "./runtime/sendWithKy.js";
import { ownerOperations, serviceOperations } from "./runtime/v2Operations.js";

/** What a context for Authlete 2.x can be told when it is made. Every member may be left out. */
export interface V2Options extends Omit<SDKOptions, "bearer" | "security" | "serverIdx" | "serviceId"> {
  /** API key of the service. Default: the environment variable `AUTHLETE_SERVICE_APIKEY`. */
  serviceApiKey?: string | undefined;
  /** API secret of the service. Default: the environment variable `AUTHLETE_SERVICE_APISECRET`. */
  serviceApiSecret?: string | undefined;
  /**
   * API key of the service owner, for the operations on services, on hardware security keys and on JOSE
   * objects. Default: the environment variable `AUTHLETE_SERVICEOWNER_APIKEY`.
   */
  serviceOwnerApiKey?: string | undefined;
  /** API secret of the service owner. Default: the environment variable `AUTHLETE_SERVICEOWNER_APISECRET`. */
  serviceOwnerApiSecret?: string | undefined;
}

/**
 * The context for Authlete 2.x, with which the same functions work as with `AuthleteCore`: it signs in with
 * API keys and secrets (HTTP Basic), and its paths have no service ID. The server is
 * `https://api.authlete.com`, unless `serverURL` names another.
 *
 * The credentials decide which service is meant. A request may name it in `serviceId`, by its API key, as it
 * does with 3.0; another service than that of `serviceApiKey` is refused, but for the operations on services
 * (`serviceGet`, `serviceUpdate`, `serviceDelete`), which take any of the owner's.
 *
 * A function whose operation came with Authlete 3.0 resolves to an `InvalidRequestError` that says so.
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
 * @throws TypeError for a `serverURL` that can never work
 */
export class AuthleteV2Core implements Client {
  readonly #context: Omit<Context, "authorize">;
  readonly #service: Credentials;
  readonly #owner: Credentials;

  constructor(given: V2Options = {}) {
    const options = own(given);
    const serverURL = serverOf(options.serverURL ?? "https://api.authlete.com", options.allowInsecure);
    if (!serverURL) throw new TypeError(noServer);
    this.#service = {
      what: "serviceApiKey and serviceApiSecret",
      key: options.serviceApiKey ?? fromEnvironment("AUTHLETE_SERVICE_APIKEY"),
      secret: options.serviceApiSecret ?? fromEnvironment("AUTHLETE_SERVICE_APISECRET"),
    };
    this.#owner = {
      what: "serviceOwnerApiKey and serviceOwnerApiSecret",
      key: options.serviceOwnerApiKey ?? fromEnvironment("AUTHLETE_SERVICEOWNER_APIKEY"),
      secret: options.serviceOwnerApiSecret ?? fromEnvironment("AUTHLETE_SERVICEOWNER_APISECRET"),
    };
    this.#context = {
      ...options,
      serverURL,
      serviceId: this.#service.key,
      send: sendWithKy(options.fetch, options.hooks),
    };
  }

  /**
   * Carries out an operation. Functions call this; wrap it to see every call.
   *
   * @internal
   */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>> {
    const path = pathOf(operation);
    const name = `${operation.method} ${path}`;
    const isOwners = ownerOperations.includes(name);
    const authorize =
      isOwners || serviceOperations.includes(name)
        ? basicAuthorization(isOwners ? this.#owner : this.#service)
        : isLacking;
    const isBound = !path.includes("{serviceId}") && !isOwners;
    const schema = isBound ? boundTo(this.#service.key, operation.request) : operation.request;
    const translated = { ...operation, path, request: schema, anonymous: false };
    return call({ ...this.#context, authorize }, translated, request, options);
  }
}

/** The path of an operation in 2.x. */
function pathOf({ path }: { readonly path: string }): string {
  return (
    path
      .replace(/\/\{serviceId\}(\/service\/(?:get|update|delete))$/, "$1/{serviceId}")
      .replace("/api/{serviceId}/", "/api/")
      // 2.x takes the user in the query alone, and what is not in the path goes there.
      .replace(/\/\{subject\}$/, "")
  );
}

/** A schema of a request whose `serviceId`, where there is one, has to be that of the credentials. */
function boundTo<Request>(key: string | undefined, schema: GenericSchema<Request>): GenericSchema<Request> {
  const { entries } = schema as unknown as { entries: object };
  const expects = "the service of serviceApiKey";
  const serviceId = {
    wrapped: { type: "literal", expects, check: (value: unknown) => value === (key ?? "") },
  };
  return { ...schema, entries: { ...entries, serviceId } } as GenericSchema<Request>;
}

const isLacking: Context["authorize"] = ({ attempt }) => {
  throw notSent(attempt, "Authlete 2.x has no such operation, it came with 3.0");
};
