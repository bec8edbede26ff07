import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the challenge endpoint must return. */
export const AttestationChallengeResponseAction = {
  /** Status 200 with `responseContent`. */
  Ok: "OK",
  /** Status 500: Authlete failed, or the service is not configured completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The response that the challenge endpoint must return.
 *
 * @example
 * ```ts
 * const action: AttestationChallengeResponseAction = AttestationChallengeResponseAction.Ok;
 * ```
 */
export type AttestationChallengeResponseAction = Open<
  (typeof AttestationChallengeResponseAction)[keyof typeof AttestationChallengeResponseAction]
>;

/** Schema of {@link AttestationChallengeResponseAction}. */
export const AttestationChallengeResponseActionSchema: GenericSchema<AttestationChallengeResponseAction> =
  /* @__PURE__ */ s.enumeration();
