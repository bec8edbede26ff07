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
 * What `clientManagementRefreshSecret` gives back. It holds secrets: keep it out of logs.
 *
 * @example
 * ```ts
 * const answer: ClientSecretRefreshResponse = {
 *   newClientSecret: "hT4vZ0qWm2XyLc9RbN7sKd1eGf6uJp3A",
 *   oldClientSecret: "Qe8sVn5oBz1CtMw4YrHk7iLxPg0aFd2U",
 * };
 * ```
 */
export interface ClientSecretRefreshResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientSecretRefreshResponse}. */
export const ClientSecretRefreshResponseSchema: v.GenericSchema<ClientSecretRefreshResponse> = schema;
