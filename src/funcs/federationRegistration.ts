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
 * Registers a client by explicit registration of OpenID Federation. Your federation registration endpoint calls it for
 * each `POST` request of a relying party.
 *
 * The content type of that request determines which field its body is passed in: `application/entity-statement+jwt` in
 * `entityConfiguration`, `application/trust-chain+json` in `trustChain`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, `Content-Type: application/entity-statement+jwt` and `responseContent` as the body: the client is registered |
 * | `BAD_REQUEST` | respond with 400, `Content-Type: application/json` and `responseContent` as the body: the request is invalid, or the entity ID is already registered |
 * | `NOT_FOUND` | respond with 404, `Content-Type: application/json` and `responseContent` as the body: OpenID Federation is not enabled for the service |
 * | `INTERNAL_SERVER_ERROR` | respond with 500, `Content-Type: application/json` and `responseContent` as the body: Authlete failed, or the service is not configured completely |
 *
 * For the response with `OK`, the final specification defines the media type
 * `application/explicit-registration-response+jwt`; Authlete's documentation uses the earlier one.
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
 * @param request the request of the relying party
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the relying party, and the client, or an error of {@link OperationError}; the promise never
 *   rejects
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
