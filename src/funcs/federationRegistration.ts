import type { OperationError } from "../models/errors.js";
import {
  type FederationRegistrationResponse,
  FederationRegistrationResponseSchema,
} from "../models/federationRegistrationResponse.js";
import {
  type FederationRegistrationOperationRequest,
  FederationRegistrationOperationRequestSchema,
} from "../models/operations/federationRegistrationOperationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Registers a client by explicit registration of OpenID Federation. Your federation registration endpoint
 * calls it for each `POST` of a relying party.
 *
 * The content type of that `POST` decides where its body goes: `application/entity-statement+jwt` into
 * `entityConfiguration`, `application/trust-chain+json` into `trustChain`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with `Content-Type: application/entity-statement+jwt` and `responseContent` as the body: the client is registered |
 * | `BAD_REQUEST` | 400 with `Content-Type: application/json` and `responseContent` as the body: the request is wrong, or the entity ID is registered already |
 * | `NOT_FOUND` | 404 with `Content-Type: application/json` and `responseContent` as the body: the service has OpenID Federation switched off |
 * | `INTERNAL_SERVER_ERROR` | 500 with `Content-Type: application/json` and `responseContent` as the body: Authlete failed, or the service is not set up completely |
 *
 * The final specification names `application/explicit-registration-response+jwt` as the media type of the
 * answer with `OK`; Authlete's documentation has the earlier one.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const body = await req.text();
 * const isChain = req.headers.get("content-type")?.startsWith("application/trust-chain+json");
 * const res = await federationRegistration(authlete, {
 *   federationRegistrationRequest: isChain ? { trustChain: body } : { entityConfiguration: body },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = "" } = res.value;
 * const type = action === "OK" ? "application/entity-statement+jwt" : "application/json";
 * const statuses: Record<string, number> = { OK: 200, BAD_REQUEST: 400, NOT_FOUND: 404 };
 * return new Response(responseContent, {
 *   status: statuses[action ?? ""] ?? 500,
 *   headers: { "Content-Type": type },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and what the relying party sent
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer, and the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-federation-1_0.html
 */
export function federationRegistration(
  authlete: Context,
  request: FederationRegistrationOperationRequest,
  options?: RequestOptions,
): Promise<Result<FederationRegistrationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<FederationRegistrationOperationRequest, FederationRegistrationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/federation/registration",
  idempotent: false,
  request: FederationRegistrationOperationRequestSchema,
  body: "federationRegistrationRequest",
  response: FederationRegistrationResponseSchema,
};
