import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetOfferInfoRequest,
  VerifiableCredentialsGetOfferInfoRequestSchema,
} from "../models/operations/verifiableCredentialsGetOfferInfoRequest.js";
import { type VciOfferInfoResponse, VciOfferInfoResponseSchema } from "../models/vciOfferInfoResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns a credential offer that `verifiableCredentialsCreateOffer` created. Your server calls this when a wallet
 * requests the URL that it received as `credential_offer_uri`. Include the identifier of the offer in that URL.
 *
 * Serve only `info.credentialOffer`: `info` also contains the user and the transaction code.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, `Content-Type: application/json`, and `info.credentialOffer` as the body |
 * | `FORBIDDEN` | respond with 500: verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `NOT_FOUND` | respond with 404: the offer does not exist |
 * | `CALLER_ERROR` | respond with 500: the call is invalid, for example because `identifier` is missing |
 * | `AUTHLETE_ERROR` | respond with 500: Authlete failed |
 *
 * The status codes of the errors are suggestions; no specification defines them.
 *
 * @example
 * ```ts
 * const res = await verifiableCredentialsGetOfferInfo(authlete, {
 *   vciOfferInfoRequest: { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, info } = res.value;
 * if (action !== "OK") return new Response(null, { status: action === "NOT_FOUND" ? 404 : 500 });
 * return new Response(info?.credentialOffer, { headers: { "Content-Type": "application/json" } });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the offer, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-offer-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsGetOfferInfo(
  authlete: Context,
  request: VerifiableCredentialsGetOfferInfoRequest,
  options?: RequestOptions,
): Promise<Result<VciOfferInfoResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsGetOfferInfoRequest, VciOfferInfoResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/offer/info",
  idempotent: true,
  request: VerifiableCredentialsGetOfferInfoRequestSchema,
  body: "vciOfferInfoRequest",
  response: VciOfferInfoResponseSchema,
};
