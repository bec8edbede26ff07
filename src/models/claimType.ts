import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Where the value of a claim comes from, [OpenID Connect Core,
 * 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes).
 */
export const ClaimType = {
  /** From the OpenID provider itself. */
  Normal: "NORMAL",
  /** From another provider. The OpenID provider includes the claims signed by that provider. */
  Aggregated: "AGGREGATED",
  /** From another provider. The client fetches the claim there with a reference. */
  Distributed: "DISTRIBUTED",
} as const;

/**
 * Where the value of a claim comes from, [OpenID Connect Core,
 * 5.6](https://openid.net/specs/openid-connect-core-1_0.html#ClaimTypes).
 *
 * @example
 * ```ts
 * const service: Service = { supportedClaimTypes: [ClaimType.Normal] };
 * ```
 */
export type ClaimType = (typeof ClaimType)[keyof typeof ClaimType];

/** Schema of {@link ClaimType}. */
export const ClaimTypeSchema: GenericSchema<ClaimType> = /* @__PURE__ */ s.enumeration();
