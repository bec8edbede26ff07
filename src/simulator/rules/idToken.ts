import { toBase64URL } from "../encoding.js";
import { durationOf, type Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { subtleCrypto } from "../webCrypto.js";
import { signJwt } from "./signJwt.js";
import { subjectFor } from "./subject.js";

/** What an ID token is about. */
export interface IdTokenContent {
  readonly subject: string;
  /** Value of `sub` instead of the subject. */
  readonly sub?: string | undefined;
  /** The client as it named itself in its request. */
  readonly audience: string;
  /** `array` or `string`; by default, the setting of the service. */
  readonly audienceType?: string | undefined;
  readonly nonce?: string | undefined;
  readonly authTime?: number | undefined;
  readonly acr?: string | undefined;
  /** Additional claims: a JSON object. They do not replace the claims that OpenID Connect defines. */
  readonly claims?: object | undefined;
  /** Additional fields of the header. */
  readonly header?: object | undefined;
  /** What is issued with the ID token, which then contains the hash of each (`at_hash`, `c_hash`, `s_hash`). */
  readonly accessToken?: string | undefined;
  readonly code?: string | undefined;
  readonly state?: string | undefined;
}

/** Creates an ID token (OpenID Connect Core, section 2). */
export async function createIdToken(
  service: Service,
  client: StoredClient,
  content: IdTokenContent,
): Promise<string> {
  const algorithm = client.idTokenSignAlg ?? "RS256";
  const { audience, authTime, acr, nonce, subject } = content;
  const issuedAt = Math.floor(service.now() / 1000);
  const duration = client.extension?.idTokenDuration || durationOf(service, "idTokenDuration");
  const audienceType = content.audienceType ?? service.settings.idTokenAudType;
  const hashes = await hashesOf(content, algorithm);
  const payload = {
    ...content.claims,
    iss: service.settings.issuer,
    sub: content.sub || (await subjectFor(service, client, subject)),
    aud: audienceType === "string" ? audience : [audience],
    iat: issuedAt,
    exp: issuedAt + duration,
    ...(nonce && { nonce }),
    ...(authTime && { auth_time: authTime }),
    ...(acr && { acr }),
    ...hashes,
  };
  return signJwt(service, algorithm, client.clientSecret, content.header ?? {}, payload);
}

async function hashesOf({ accessToken, code, state }: IdTokenContent, algorithm: string): Promise<object> {
  return {
    ...(accessToken && { at_hash: await leftHalf(accessToken, algorithm) }),
    ...(code && { c_hash: await leftHalf(code, algorithm) }),
    ...(state && { s_hash: await leftHalf(state, algorithm) }),
  };
}

/** The left half of the hash that belongs to the signature algorithm (OpenID Connect Core, section 3.1.3.6). */
async function leftHalf(text: string, algorithm: string): Promise<string> {
  const size = algorithm === "EdDSA" ? 512 : Number(/\d{3}/.exec(algorithm)?.[0] ?? 256);
  const hash = await subtleCrypto().digest(`SHA-${size}`, new TextEncoder().encode(text));
  return toBase64URL(hash.slice(0, hash.byteLength / 2));
}
