import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** An operation on a grant, [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html). */
export const GrantManagementAction = {
  /** Authorization requests: create a grant, whose ID the client receives with its tokens. */
  Create: "CREATE",
  /** Grant management endpoint: return the content of the grant. */
  Query: "QUERY",
  /** Authorization requests: replace the content of the grant in `grant_id` with the content of this request. */
  Replace: "REPLACE",
  /** Grant management endpoint: revoke the grant and its refresh tokens. */
  Revoke: "REVOKE",
  /** Authorization requests: add the content of this request to the grant in `grant_id`. */
  Merge: "MERGE",
} as const;

/**
 * An operation on a grant, [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
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
