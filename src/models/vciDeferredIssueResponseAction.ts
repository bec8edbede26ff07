import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of issuing a deferred credential. */
export const VciDeferredIssueResponseAction = {
  /** The credential was issued. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service, or not supported by the Authlete server. */
  Forbidden: "FORBIDDEN",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The API call is invalid, not the wallet's request. */
  CallerError: "CALLER_ERROR",
  /** As `OK`, with an encrypted response: `responseContent` is a JWT. */
  OkJwt: "OK_JWT",
  /** The credential is not ready; the wallet must request it again later. Requires Authlete 3.0.25 or later. */
  Accepted: "ACCEPTED",
  /** As `ACCEPTED`, with an encrypted response: `responseContent` is a JWT. Requires Authlete 3.0.25 or later. */
  AcceptedJwt: "ACCEPTED_JWT",
  /** The wallet's request is invalid, or the API call denied it (`denied`). */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * The result of issuing a deferred credential.
 *
 * @example
 * ```ts
 * const action: VciDeferredIssueResponseAction = VciDeferredIssueResponseAction.Ok;
 * ```
 */
export type VciDeferredIssueResponseAction = Open<
  (typeof VciDeferredIssueResponseAction)[keyof typeof VciDeferredIssueResponseAction]
>;

/** Schema of {@link VciDeferredIssueResponseAction}. */
export const VciDeferredIssueResponseActionSchema: GenericSchema<VciDeferredIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
