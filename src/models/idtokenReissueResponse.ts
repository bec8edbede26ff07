import { IdtokenReissueResponseActionSchema } from "./idtokenReissueResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `tokenManagementReissueIdToken` gives back.
 *
 * @example
 * ```ts
 * declare const answer: IdtokenReissueResponse;
 * if (answer.action === "OK") {
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 *   return new Response(answer.responseContent ?? null, { headers });
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
  /** What the token endpoint has to do next. */
  action: s.optional(IdtokenReissueResponseActionSchema),
  /** Body for the token endpoint's answer to the client: JSON in a string. */
  responseContent: s.optional(s.string),
  /** The new ID token. */
  idToken: s.optional(s.string),
});
