import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How a client is registered by a trust chain, `client_registration_types` of [OpenID
 * Federation](https://openid.net/specs/openid-federation-1_0.html).
 */
export const ClientRegistrationType = {
  /** No prior registration: the server resolves the trust chain when it receives the first request of the client. */
  Automatic: "AUTOMATIC",
  /** The client first sends its entity configuration or trust chain to the federation registration endpoint. */
  Explicit: "EXPLICIT",
} as const;

/**
 * How a client is registered by a trust chain, `client_registration_types` of [OpenID
 * Federation](https://openid.net/specs/openid-federation-1_0.html).
 *
 * @example
 * ```ts
 * const type: ClientRegistrationType = ClientRegistrationType.Automatic;
 * ```
 */
export type ClientRegistrationType = (typeof ClientRegistrationType)[keyof typeof ClientRegistrationType];

/** Schema of {@link ClientRegistrationType}. */
export const ClientRegistrationTypeSchema: GenericSchema<ClientRegistrationType> =
  /* @__PURE__ */ s.enumeration();
