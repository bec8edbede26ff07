import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How pages for the user are to be shown, `display` of [OpenID Connect Core,
 * 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest).
 */
export const Display = {
  /** In the full browser window. The default where a request has no `display`. */
  Page: "PAGE",
  /** In a popup window. */
  Popup: "POPUP",
  /** Fit for a device with a touch screen. */
  Touch: "TOUCH",
  /** Fit for a feature phone. */
  Wap: "WAP",
} as const;

/**
 * How pages for the user are to be shown, `display` of [OpenID Connect Core,
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
