import { IdtokenReissueResponseActionSchema } from "./idtokenReissueResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `tokenManagementReissueIdToken`: the token response that your server must return, and the new ID
 * token.
 *
 * @example
 * ```ts
 * declare const response: IdtokenReissueResponse;
 * if (response.action === "OK") {
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 *   return new Response(response.responseContent ?? null, { headers });
 * }
 * ```
 */
export interface IdtokenReissueResponse extends s.InferOutput<typeof IdtokenReissueResponseSchema> {}

/** Schema of {@link IdtokenReissueResponse}. */
export const IdtokenReissueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of the token endpoint. */
  action: s.optional(IdtokenReissueResponseActionSchema),
  /** Body of the token endpoint's response to the client: JSON in a string. */
  responseContent: s.optional(s.string),
  /** The new ID token. */
  idToken: s.optional(s.string),
});
