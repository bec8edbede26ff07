import type { Service } from "../service.js";
import { findPresentedToken, type PresentedToken, type PresentedTokenCodes } from "./presentedToken.js";
import { unauthorized } from "./resourceRefusal.js";

/** The result codes that depend on the operation. */
export interface UserinfoCodes extends PresentedTokenCodes {
  readonly noOpenid: string;
  readonly noSubject: string;
}

/** Finds the access token that a client presented at the userinfo endpoint (OpenID Connect Core, section 5.3). */
export async function findUserinfoToken(
  service: Service,
  value: string,
  codes: UserinfoCodes,
): Promise<PresentedToken> {
  const found = await findPresentedToken(service, value, codes);
  if (found.refusal) return found;
  const { token } = found;
  if (!token.scopes.includes("openid")) {
    const text = "The userinfo endpoint requires the scope 'openid', which the access token does not cover.";
    const parameters = { scope: "openid" };
    const error = "insufficient_scope";
    return { token, refusal: { action: "FORBIDDEN", error, resultCode: codes.noOpenid, text, parameters } };
  }
  if (!token.subject)
    return { token, refusal: unauthorized(codes.noSubject, "The access token has no associated subject.") };
  return found;
}
