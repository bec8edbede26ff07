import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateSecret` gives back. It holds secrets: keep it out of logs.
 *
 * @example
 * ```ts
 * const answer: ClientSecretUpdateResponse = {
 *   newClientSecret: "hT4vZ0qWm2XyLc9RbN7sKd1eGf6uJp3A",
 *   oldClientSecret: "Qe8sVn5oBz1CtMw4YrHk7iLxPg0aFd2U",
 * };
 * ```
 */
export interface ClientSecretUpdateResponse extends s.InferOutput<typeof ClientSecretUpdateResponseSchema> {}

/** Schema of {@link ClientSecretUpdateResponse}. */
export const ClientSecretUpdateResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The secret that the client has to use now. */
  newClientSecret: s.optional(s.string),
  /** The secret that it replaced. */
  oldClientSecret: s.optional(s.string),
});
