import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantScopeSchema } from "./grantScope.js";
import * as s from "./schemaParts.js";

/**
 * The permissions that a user has granted to a client, [Grant Management for OAuth
 * 2.0](https://openid.net/specs/fapi-grant-management.html).
 *
 * @example
 * ```ts
 * const grant: Grant = {
 *   scopes: [{ scope: "history.read", resource: ["https://api.example.com"] }],
 *   claims: ["email"],
 * };
 * ```
 */
export interface Grant extends s.InferOutput<typeof GrantSchema> {}

/** Schema of {@link Grant}. */
export const GrantSchema = s.object({
  /** The granted scopes, each with the resources that it is for. */
  scopes: s.optional(s.array(GrantScopeSchema)),
  /** Names of the claims that the client can read. */
  claims: s.optional(s.array(s.string)),
  /** The granted authorization details. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
});
