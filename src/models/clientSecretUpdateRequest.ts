import * as v from "./valibot.js";

const schema = v.object({
  /** The new secret: at most 86 characters, each one of `A-Z`, `a-z`, `0-9`, `-` and `_`. */
  clientSecret: v.string(),
});

/**
 * What `clientManagementUpdateSecret` sends.
 *
 * @example
 * ```ts
 * const bytes = crypto.getRandomValues(new Uint8Array(32));
 * const clientSecret = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
 * const request: ClientSecretUpdateRequest = { clientSecret };
 * ```
 */
export interface ClientSecretUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientSecretUpdateRequest}. */
export const ClientSecretUpdateRequestSchema: v.GenericSchema<ClientSecretUpdateRequest> = schema;
