import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the issuance of a credential ended. */
export const VciSingleIssueResponseAction = {
  /** The credential was issued. */
  Ok: "OK",
  /** A transaction ID was issued; the credential comes later. */
  Accepted: "ACCEPTED",
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
  /** As `ACCEPTED`, with an encrypted response: `responseContent` is a JWT. */
  AcceptedJwt: "ACCEPTED_JWT",
  /** The wallet's request is invalid, or this call denied it. */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * How the issuance of a credential ended.
 *
 * @example
 * ```ts
 * const action: VciSingleIssueResponseAction = VciSingleIssueResponseAction.Accepted;
 * ```
 */
export type VciSingleIssueResponseAction = Open<
  (typeof VciSingleIssueResponseAction)[keyof typeof VciSingleIssueResponseAction]
>;

/** Schema of {@link VciSingleIssueResponseAction}. */
export const VciSingleIssueResponseActionSchema: GenericSchema<VciSingleIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
