import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsGetOfferInfoRequest,
  VerifiableCredentialsGetOfferInfoRequestSchema,
} from "../models/operations/verifiableCredentialsGetOfferInfoRequest.js";
import { type VciOfferInfoResponse, VciOfferInfoResponseSchema } from "../models/vciOfferInfoResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Looks up a credential offer that `verifiableCredentialsCreateOffer` made. Your server calls this when a
 * wallet asks for the URL that it was given as `credential_offer_uri`; put the identifier of the offer into
 * that URL.
 *
 * Serve `info.credentialOffer` and nothing else: `info` also tells the user and the transaction code.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with `Content-Type: application/json` and `info.credentialOffer` as the body |
 * | `FORBIDDEN` | 500: verifiable credentials are switched off for the service, or the Authlete server does not have them |
 * | `NOT_FOUND` | 404: there is no such offer |
 * | `CALLER_ERROR` | 500: this call was wrong; `identifier` is missing, for example |
 * | `AUTHLETE_ERROR` | 500: Authlete failed |
 *
 * The statuses of the errors are a proposal; no specification fixes them.
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
 * @param request the service, and the identifier of the offer
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
