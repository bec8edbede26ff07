import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * What the user must at least be asked, by the parameter `prompt` of
 * [OpenID Connect Core, 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest). Without
 * the parameter it is `CONSENT`.
 */
export const Prompt = {
  /** Nothing: no page may be shown. If one were needed, the request fails. */
  None: "NONE",
  /** To log in, even where the user is logged in already. */
  Login: "LOGIN",
  /** To consent to what the client asks for. */
  Consent: "CONSENT",
  /** To choose an account. */
  SelectAccount: "SELECT_ACCOUNT",
  /**
   * To create an account,
   * [Initiating User Registration](https://openid.net/specs/openid-connect-prompt-create-1_0.html).
   */
  Create: "CREATE",
} as const;

/**
 * What the user must at least be asked, by the parameter `prompt` of
 * [OpenID Connect Core, 3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest). Without
 * the parameter it is `CONSENT`.
 *
 * @example
 * ```ts
 * const prompt: Prompt = Prompt.Login;
 * ```
 */
export type Prompt = (typeof Prompt)[keyof typeof Prompt];

/** Schema of {@link Prompt}. */
export const PromptSchema: GenericSchema<Prompt> = /* @__PURE__ */ s.enumeration();
