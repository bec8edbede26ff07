import { IdtokenReissueResponseActionSchema } from "./idtokenReissueResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the token endpoint has to do next. */
  action: v.optional(IdtokenReissueResponseActionSchema),
  /** Body for the token endpoint's answer to the client: JSON in a string. */
  responseContent: v.optional(v.string()),
  /** The new ID token. */
  idToken: v.optional(v.string()),
});

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
export interface IdtokenReissueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link IdtokenReissueResponse}. */
export const IdtokenReissueResponseSchema: v.GenericSchema<IdtokenReissueResponse> = schema;
