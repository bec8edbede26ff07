import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The next step of the token endpoint after an ID token was reissued. */
export const IdtokenReissueResponseAction = {
  /** Respond to the client with 200 and `responseContent`. */
  Ok: "OK",
  /** Authlete failed: respond to the client with 500. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The API call is invalid, not the client's request: fix your code, and respond to the client with 500. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * The next step of the token endpoint after an ID token was reissued.
 *
 * @example
 * ```ts
 * const action: IdtokenReissueResponseAction = IdtokenReissueResponseAction.Ok;
 * ```
 */
export type IdtokenReissueResponseAction = Open<
  (typeof IdtokenReissueResponseAction)[keyof typeof IdtokenReissueResponseAction]
>;

/** Schema of {@link IdtokenReissueResponseAction}. */
export const IdtokenReissueResponseActionSchema: GenericSchema<IdtokenReissueResponseAction> =
  /* @__PURE__ */ s.enumeration();
