import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the token endpoint has to do after an ID token was asked for anew. */
export const IdtokenReissueResponseAction = {
  /** Answer the client with 200 and `responseContent`. */
  Ok: "OK",
  /** Something failed at Authlete: answer the client with 500. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The call was wrong, not the client: mend the program, and answer the client with 500. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * What the token endpoint has to do after an ID token was asked for anew.
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
