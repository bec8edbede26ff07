import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of issuing a credential. */
export const VciSingleIssueResponseAction = {
  /** The credential was issued. */
  Ok: "OK",
  /** A transaction ID was issued; the credential is issued later. */
  Accepted: "ACCEPTED",
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
  /** As `ACCEPTED`, with an encrypted response: `responseContent` is a JWT. */
  AcceptedJwt: "ACCEPTED_JWT",
  /** The wallet's request is invalid, or the API call denied it (`denied`). */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * The result of issuing a credential.
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
