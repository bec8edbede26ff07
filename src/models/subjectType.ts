import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Whether clients know a user by the same identifier,
 * [OpenID Connect Core, 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes).
 */
export const SubjectType = {
  /** All clients get the same identifier. */
  Public: "PUBLIC",
  /** Each client, or group of clients with the same sector identifier, gets another one. */
  Pairwise: "PAIRWISE",
} as const;

/**
 * Whether clients know a user by the same identifier,
 * [OpenID Connect Core, 8](https://openid.net/specs/openid-connect-core-1_0.html#SubjectIDTypes).
 *
 * @example
 * ```ts
 * const type: SubjectType = SubjectType.Pairwise;
 * ```
 */
export type SubjectType = (typeof SubjectType)[keyof typeof SubjectType];

/** Schema of {@link SubjectType}. */
export const SubjectTypeSchema: GenericSchema<SubjectType> = /* @__PURE__ */ s.enumeration();
