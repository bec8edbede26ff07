import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** The secret that the client has to use now. */
  newClientSecret: v.optional(v.string()),
  /** The secret that it replaced. */
  oldClientSecret: v.optional(v.string()),
});

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
export interface ClientSecretUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientSecretUpdateResponse}. */
export const ClientSecretUpdateResponseSchema: v.GenericSchema<ClientSecretUpdateResponse> = schema;
