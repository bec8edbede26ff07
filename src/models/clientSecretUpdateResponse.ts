import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementUpdateSecret`. It contains secrets; do not log it.
 *
 * @example
 * ```ts
 * const response: ClientSecretUpdateResponse = {
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
  /** The new secret, which the client must now use. */
  newClientSecret: s.optional(s.string),
  /** The previous secret. */
  oldClientSecret: s.optional(s.string),
});
