import * as s from "./schemaParts.js";

/**
 * The body of an error response of the organization's API. It is the `body` of an `AuthleteDefaultError`, which
 * contains the reasons in its message and in `reasons`.
 *
 * @example
 * ```ts
 * declare const error: AuthleteDefaultError;
 * const { error: reason, errors = [] }: IdpError = JSON.parse(error.body);
 * console.log(reason ?? errors.join());
 * ```
 */
export interface IdpError extends s.InferOutput<typeof IdpErrorSchema> {}

/** Schema of {@link IdpError}. */
export const IdpErrorSchema = s.object({
  /** The reason, as text. */
  error: s.optional(s.string),
  /** The reasons, one for each invalid field. */
  errors: s.optional(s.array(s.string)),
});
