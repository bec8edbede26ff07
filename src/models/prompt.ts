import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Minimum interaction with the user, `prompt` of [OpenID Connect Core,
 * 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest). Default: `CONSENT`.
 */
export const Prompt = {
  /** Pages must not be displayed. If a page is necessary, the request fails. */
  None: "NONE",
  /** The user must log in, even if already logged in. */
  Login: "LOGIN",
  /** The user must consent to the client's request. */
  Consent: "CONSENT",
  /** The user must select an account. */
  SelectAccount: "SELECT_ACCOUNT",
  /**
   * The user must create an account, [Initiating User
   * Registration](https://openid.net/specs/openid-connect-prompt-create-1_0.html).
   */
  Create: "CREATE",
} as const;

/**
 * Minimum interaction with the user, `prompt` of [OpenID Connect Core,
 * 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest). Default: `CONSENT`.
 *
 * @example
 * ```ts
 * const prompt: Prompt = Prompt.Login;
 * ```
 */
export type Prompt = (typeof Prompt)[keyof typeof Prompt];

/** Schema of {@link Prompt}. */
export const PromptSchema: GenericSchema<Prompt> = /* @__PURE__ */ s.enumeration();
