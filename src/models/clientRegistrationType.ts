import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Ways to register a client by a chain of trust, `client_registration_types` of
 * [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html).
 */
export const ClientRegistrationType = {
  /**
   * Without a registration beforehand: the server resolves the trust when the client's first request comes.
   */
  Automatic: "AUTOMATIC",
  /**
   * The client sends its entity configuration or trust chain to the federation registration endpoint first.
   */
  Explicit: "EXPLICIT",
} as const;

/**
 * Ways to register a client by a chain of trust, `client_registration_types` of
 * [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html).
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
