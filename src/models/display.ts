import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How pages are displayed to the user, `display` of [OpenID Connect Core,
 * 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest).
 */
export const Display = {
  /** In the full browser window. The default if a request has no `display`. */
  Page: "PAGE",
  /** In a popup window. */
  Popup: "POPUP",
  /** Suitable for a device with a touch screen. */
  Touch: "TOUCH",
  /** Suitable for a feature phone. */
  Wap: "WAP",
} as const;

/**
 * How pages are displayed to the user, `display` of [OpenID Connect Core,
 * 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest).
 *
 * @example
 * ```ts
 * const service: Service = { supportedDisplays: [Display.Page, Display.Touch] };
 * ```
 */
export type Display = (typeof Display)[keyof typeof Display];

/** Schema of {@link Display}. */
export const DisplaySchema: GenericSchema<Display> = /* @__PURE__ */ s.enumeration();
