import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
});

/**
 * What `clientManagementDeleteGrantedScopes` and its variant give back.
 *
 * @example
 * ```ts
 * declare const answer: ClientGrantedScopesDeleteResponse;
 * console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface ClientGrantedScopesDeleteResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGrantedScopesDeleteResponse}. */
export const ClientGrantedScopesDeleteResponseSchema: v.GenericSchema<ClientGrantedScopesDeleteResponse> =
  schema;
