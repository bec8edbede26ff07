import { hashToken } from "../encoding.js";
import type { AuthorizationRequestData } from "../state/records.js";
import { badRequest, type OAuthRefusal } from "./refusal.js";

/**
 * Checks the `code_verifier` of a token request against the `code_challenge` of the authorization request (RFC 7636).
 *
 * @returns why the token request is refused; `undefined` if the verifier is right, or if neither exists
 */
export async function checkCodeVerifier(
  { codeChallenge, codeChallengeMethod = "plain" }: AuthorizationRequestData,
  verifier: string | undefined,
): Promise<OAuthRefusal | undefined> {
  const refuse = (resultCode: string, text: string) => badRequest("invalid_grant", resultCode, text);
  if (!codeChallenge && verifier !== undefined)
    return refuse("A050317", "The request contains 'code_verifier', but the code has no 'code_challenge'.");
  if (!codeChallenge) return undefined;
  if (verifier === undefined) return refuse("A050312", "The request does not contain 'code_verifier'.");
  if (!/^[\w.~-]{43,128}$/.test(verifier))
    return refuse("A050316", "The value of 'code_verifier' does not conform to RFC 7636.");

  const isPlain = codeChallengeMethod.toLowerCase() === "plain";
  const computed = isPlain ? verifier : await hashToken(verifier);
  if (computed !== codeChallenge)
    return refuse("A050315", "The 'code_verifier' does not match the 'code_challenge'.");
  return undefined;
}
