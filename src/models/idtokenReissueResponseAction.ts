import * as v from "./valibot.js";

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
export type IdtokenReissueResponseAction = v.Open<
  (typeof IdtokenReissueResponseAction)[keyof typeof IdtokenReissueResponseAction]
>;

/** Schema of {@link IdtokenReissueResponseAction}. */
export const IdtokenReissueResponseActionSchema: v.GenericSchema<IdtokenReissueResponseAction> =
  v.enumeration();
