import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating a token response of Native SSO. */
export const NativeSsoResponseAction = {
  /** The ID token and the token response were created. */
  Ok: "OK",
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The call is invalid: for example, it lacks the access token. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * The result of creating a token response of Native SSO.
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
