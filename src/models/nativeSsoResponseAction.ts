import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of a Native SSO token response ended. */
export const NativeSsoResponseAction = {
  /** The ID token and the token response were made. */
  Ok: "OK",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The call was wrong: it lacked the access token, for example. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * How the making of a Native SSO token response ended.
 *
 * @example
 * ```ts
 * const action: NativeSsoResponseAction = NativeSsoResponseAction.Ok;
 * ```
 */
export type NativeSsoResponseAction = Open<
  (typeof NativeSsoResponseAction)[keyof typeof NativeSsoResponseAction]
>;

/** Schema of {@link NativeSsoResponseAction}. */
export const NativeSsoResponseActionSchema: GenericSchema<NativeSsoResponseAction> =
  /* @__PURE__ */ s.enumeration();
