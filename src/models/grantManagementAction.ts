import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * What is to happen to a grant,
 * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
 */
export const GrantManagementAction = {
  /** Authorization requests: a new grant, whose ID the client gets with its tokens. */
  Create: "CREATE",
  /** Grant management endpoint: tell what the grant covers. */
  Query: "QUERY",
  /**
   * Authorization requests: the grant in `grant_id` covers from now on what this request asks for, and no
   * more.
   */
  Replace: "REPLACE",
  /** Grant management endpoint: the grant ends, and its refresh tokens with it. */
  Revoke: "REVOKE",
  /** Authorization requests: the grant in `grant_id` covers what this request asks for in addition. */
  Merge: "MERGE",
} as const;

/**
 * What is to happen to a grant,
 * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
 *
 * @example
 * ```ts
 * const action: GrantManagementAction = GrantManagementAction.Revoke;
 * ```
 */
export type GrantManagementAction = (typeof GrantManagementAction)[keyof typeof GrantManagementAction];

/** Schema of {@link GrantManagementAction}. */
export const GrantManagementActionSchema: GenericSchema<GrantManagementAction> =
  /* @__PURE__ */ s.enumeration();
