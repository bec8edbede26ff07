import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantScopeSchema } from "./grantScope.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The scopes that were granted, each with the resources that it is for. */
  scopes: v.optional(v.array(GrantScopeSchema)),
  /** Names of the claims that may be read. */
  claims: v.optional(v.array(v.string())),
  /** The authorization details that were granted. */
  authorizationDetails: v.optional(AuthzDetailsSchema),
});

/**
 * What a user has granted a client, in the terms of
 * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
 *
 * @example
 * ```ts
 * const grant: Grant = {
 *   scopes: [{ scope: "history.read", resource: ["https://api.example.com"] }],
 *   claims: ["email"],
 * };
 * ```
 */
export interface Grant extends v.InferOutput<typeof schema> {}

/** Schema of {@link Grant}. */
export const GrantSchema: v.GenericSchema<Grant> = schema;
