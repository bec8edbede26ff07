import * as s from "./schemaParts.js";

/**
 * The body of `clientManagementUpdateSecret`: the new secret of the client.
 *
 * @example
 * ```ts
 * const bytes = crypto.getRandomValues(new Uint8Array(32));
 * const clientSecret = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
 * const request: ClientSecretUpdateRequest = { clientSecret };
 * ```
 */
export interface ClientSecretUpdateRequest extends s.InferOutput<typeof ClientSecretUpdateRequestSchema> {}

/** Schema of {@link ClientSecretUpdateRequest}. */
export const ClientSecretUpdateRequestSchema = s.object({
  /** The new secret: at most 86 characters, each one of `A-Z`, `a-z`, `0-9`, `-` and `_`. */
  clientSecret: s.string,
});
