import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the issuance of a batch of credentials ended. */
export const VciBatchIssueResponseAction = {
  /** Credentials were issued, or transaction IDs for those that come later. */
  Ok: "OK",
  /** The access token is missing or not valid. */
  Unauthorized: "UNAUTHORIZED",
  /** Verifiable credentials are not enabled for the service, or not supported by the Authlete server. */
  Forbidden: "FORBIDDEN",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** This call was wrong, not the wallet's request. */
  CallerError: "CALLER_ERROR",
  /** As `OK`, with an encrypted response: `responseContent` is a JWT. */
  OkJwt: "OK_JWT",
  /** The credential is not ready yet; the wallet must ask again later. */
  Accepted: "ACCEPTED",
  /** As `ACCEPTED`, with an encrypted response: `responseContent` is a JWT. */
  AcceptedJwt: "ACCEPTED_JWT",
  /** The wallet's request is invalid, or this call denied it. */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * How the issuance of a batch of credentials ended.
 *
 * @example
 * ```ts
 * const action: VciBatchIssueResponseAction = VciBatchIssueResponseAction.Ok;
 * ```
 */
export type VciBatchIssueResponseAction = Open<
  (typeof VciBatchIssueResponseAction)[keyof typeof VciBatchIssueResponseAction]
>;

/** Schema of {@link VciBatchIssueResponseAction}. */
export const VciBatchIssueResponseActionSchema: GenericSchema<VciBatchIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
