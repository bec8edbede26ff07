import type { OperationError } from "../models/errors.js";
import {
  type VerifiableCredentialsCreateOfferRequest,
  VerifiableCredentialsCreateOfferRequestSchema,
} from "../models/operations/verifiableCredentialsCreateOfferRequest.js";
import {
  type VciOfferCreateResponse,
  VciOfferCreateResponseSchema,
} from "../models/vciOfferCreateResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a credential offer, with which an issuer invites a user's wallet to fetch credentials. Call this when a user
 * has logged in and requests a credential. Then show the user a link or a QR code, which contains either the offer
 * itself in `credential_offer`, or in `credential_offer_uri` a URL at which you serve the offer, see
 * `verifiableCredentialsGetOfferInfo`.
 *
 * The wallet then uses the offer at your authorization endpoint (`authorizationProcessRequest`) or, with a
 * pre-authorized code, directly at your token endpoint (`tokenProcess`).
 *
 * | `action` | meaning |
 * |---|---|
 * | `CREATED` | `info` is the offer; pass `info.credentialOffer` to the wallet |
 * | `FORBIDDEN` | verifiable credentials are not enabled for the service, or not supported by the Authlete server |
 * | `CALLER_ERROR` | the call is invalid, for example because `subject` is missing |
 * | `AUTHLETE_ERROR` | Authlete failed: try again later |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await verifiableCredentialsCreateOffer(authlete, {
 *   vciOfferCreateRequest: {
 *     subject: "john",
 *     credentialConfigurationIds: ["EmployeeBadge"],
 *     preAuthorizedCodeGrantIncluded: true,
 *   },
 * });
 * if (!res.ok) throw res.error;
 * const { action, info, resultMessage } = res.value;
 * if (action !== "CREATED" || !info?.credentialOffer) throw new Error(resultMessage);
 * const offer = encodeURIComponent(info.credentialOffer);
 * console.log(`openid-credential-offer://?credential_offer=${offer}`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the offer, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#name-credential-offer-endpoint
 * @see https://developers.authlete.com/guides/flows-and-protocols/identity-and-federation/openid-for-verifiable-credential-issuance
 */
export function verifiableCredentialsCreateOffer(
  authlete: Context,
  request: VerifiableCredentialsCreateOfferRequest,
  options?: RequestOptions,
): Promise<Result<VciOfferCreateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<VerifiableCredentialsCreateOfferRequest, VciOfferCreateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/vci/offer/create",
  idempotent: false,
  request: VerifiableCredentialsCreateOfferRequestSchema,
  body: "vciOfferCreateRequest",
  response: VciOfferCreateResponseSchema,
};
