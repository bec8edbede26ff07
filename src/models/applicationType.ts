import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Where an application runs, `application_type` of
 * [OpenID Connect Dynamic Client Registration, 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata).
 * It decides which redirect URIs are valid.
 */
export const ApplicationType = {
  /**
   * On a server or in a browser. With the implicit flow its redirect URIs must be `https`, and not on
   * `localhost`.
   */
  Web: "WEB",
  /**
   * Installed on a device. Its redirect URIs have a scheme of the application's own, or are `http` on a
   * loopback address.
   */
  Native: "NATIVE",
} as const;

/**
 * Where an application runs, `application_type` of
 * [OpenID Connect Dynamic Client Registration, 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata).
 * It decides which redirect URIs are valid.
 *
 * @example
 * ```ts
 * const type: ApplicationType = ApplicationType.Web;
 * ```
 */
export type ApplicationType = (typeof ApplicationType)[keyof typeof ApplicationType];

/** Schema of {@link ApplicationType}. */
export const ApplicationTypeSchema: GenericSchema<ApplicationType> = /* @__PURE__ */ s.enumeration();
