import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Whether all clients receive the same identifier of a user, [OpenID Connect Core,
 * 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes).
 */
export const SubjectType = {
  /** All clients receive the same identifier. */
  Public: "PUBLIC",
  /** Each client, or group of clients with the same sector identifier, receives a different identifier. */
  Pairwise: "PAIRWISE",
} as const;

/**
 * Whether all clients receive the same identifier of a user, [OpenID Connect Core,
 * 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes).
 *
 * @example
 * ```ts
 * const type: SubjectType = SubjectType.Pairwise;
 * ```
 */
export type SubjectType = (typeof SubjectType)[keyof typeof SubjectType];

/** Schema of {@link SubjectType}. */
export const SubjectTypeSchema: GenericSchema<SubjectType> = /* @__PURE__ */ s.enumeration();
