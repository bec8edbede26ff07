import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Profiles of FAPI, the security profiles for financial and other sensitive APIs, that a service or client must comply
 * with.
 */
export const FapiMode = {
  /** [FAPI 1.0, Part 2: Advanced](https://openid.net/specs/openid-financial-api-part-2-1_0.html). */
  Fapi1Advanced: "FAPI1_ADVANCED",
  /** [FAPI 1.0, Part 1: Baseline](https://openid.net/specs/openid-financial-api-part-1-1_0.html). */
  Fapi1Baseline: "FAPI1_BASELINE",
  /** FAPI 2.0 Message Signing for authorization requests. */
  Fapi2MessageSigningAuthReq: "FAPI2_MESSAGE_SIGNING_AUTH_REQ",
  /** FAPI 2.0 Message Signing for authorization responses. */
  Fapi2MessageSigningAuthRes: "FAPI2_MESSAGE_SIGNING_AUTH_RES",
  /** FAPI 2.0 Message Signing for introspection responses. */
  Fapi2MessageSigningIntrospectionRes: "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES",
  /** FAPI 2.0 Security Profile. */
  Fapi2Security: "FAPI2_SECURITY",
  /** FAPI 2.0 Message Signing for resource requests. */
  Fapi2MessageSigningResourceReq: "FAPI2_MESSAGE_SIGNING_RESOURCE_REQ",
  /** FAPI 2.0 Message Signing for resource responses. */
  Fapi2MessageSigningResourceRes: "FAPI2_MESSAGE_SIGNING_RESOURCE_RES",
} as const;

/**
 * Profiles of FAPI, the security profiles for financial and other sensitive APIs, that a service or client must comply
 * with.
 *
 * @example
 * ```ts
 * const service: Service = {
 *   supportedServiceProfiles: [ServiceProfile.Fapi],
 *   fapiModes: [FapiMode.Fapi2Security],
 * };
 * ```
 */
export type FapiMode = (typeof FapiMode)[keyof typeof FapiMode];

/** Schema of {@link FapiMode}. */
export const FapiModeSchema: GenericSchema<FapiMode> = /* @__PURE__ */ s.enumeration();
