import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Where an application runs, `application_type` of [OpenID Connect Dynamic Client Registration,
 * 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata). The type determines which redirect
 * URIs are valid.
 */
export const ApplicationType = {
  /**
   * A web application, which runs on a server or in a browser. If it uses the implicit flow, its redirect URIs must be
   * `https` URLs and must not use `localhost`.
   */
  Web: "WEB",
  /**
   * An application that is installed on a device. Its redirect URIs use a custom scheme, or `http` with a loopback
   * address.
   */
  Native: "NATIVE",
} as const;

/**
 * Where an application runs, `application_type` of [OpenID Connect Dynamic Client Registration,
 * 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata). The type determines which redirect
 * URIs are valid.
 *
 * @example
 * ```ts
 * const type: ApplicationType = ApplicationType.Web;
 * ```
 */
export type ApplicationType = (typeof ApplicationType)[keyof typeof ApplicationType];

/** Schema of {@link ApplicationType}. */
export const ApplicationTypeSchema: GenericSchema<ApplicationType> = /* @__PURE__ */ s.enumeration();
