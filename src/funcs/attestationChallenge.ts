import {
  type AttestationChallengeResponse,
  AttestationChallengeResponseSchema,
} from "../models/attestationChallengeResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AttestationChallengeOperationRequest,
  AttestationChallengeOperationRequestSchema,
} from "../models/operations/attestationChallengeOperationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the response of the challenge endpoint. Clients call the endpoint before they authenticate with an
 * attestation of their key (OAuth 2.0 Attestation-Based Client Authentication). Requires Authlete 3.0.28 or later.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and `Cache-Control: no-store` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500: Authlete failed, or the service is not configured completely |
 *
 * The body of each response is the JSON in `responseContent`: `Content-Type: application/json`.
 *
 * @example
 * ```ts
 * const res = await attestationChallenge(authlete);
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = "" } = res.value;
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 * return new Response(responseContent, { status: action === "OK" ? 200 : 500, headers });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the response that the endpoint must return, or an error of {@link OperationError}; the promise never rejects
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/
 */
export function attestationChallenge(
  authlete: Context,
  request: AttestationChallengeOperationRequest = {},
  options?: RequestOptions,
): Promise<Result<AttestationChallengeResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AttestationChallengeOperationRequest, AttestationChallengeResponse> = {
  method: "POST",
  path: "/api/{serviceId}/attestation/challenge",
  idempotent: true,
  request: AttestationChallengeOperationRequestSchema,
  body: "attestationChallengeRequest",
  requiresBody: true,
  response: AttestationChallengeResponseSchema,
};
