import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of issuing a batch of credentials. */
export const VciBatchIssueResponseAction = {
  /** Credentials were issued, or transaction IDs for credentials that are issued later. */
  Ok: "OK",
  /** The access token is missing or invalid. */
  Unauthorized: "UNAUTHORIZED",
  /** Verifiable credentials are not enabled for the service, or not supported by the Authlete server. */
  Forbidden: "FORBIDDEN",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The API call is invalid, not the wallet's request. */
  CallerError: "CALLER_ERROR",
  /** As `OK`, with an encrypted response: `responseContent` is a JWT. */
  OkJwt: "OK_JWT",
  /** Only transaction IDs were issued; all credentials are issued later. Respond with 202. */
  Accepted: "ACCEPTED",
  /** As `ACCEPTED`, with an encrypted response: `responseContent` is a JWT. */
  AcceptedJwt: "ACCEPTED_JWT",
  /** The wallet's request is invalid. */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * The result of issuing a batch of credentials.
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
