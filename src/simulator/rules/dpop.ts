import { hashToken } from "../encoding.js";
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "../jose.js";
import { isObject } from "../json.js";
import type { JWK } from "../options.js";
import { durationOf, type Service } from "../service.js";
import type { OAuthRefusal } from "./refusal.js";

/** What a proof must match. */
export interface ExpectedProof {
  /** The `DPoP` header of the client's request. */
  proof?: string | undefined;
  /** The HTTP method of the client's request; not checked if absent. */
  htm?: string | undefined;
  /** The URL of the client's request; not checked if absent. */
  htu?: string | undefined;
  /** The access token that the proof must contain the hash of. */
  accessToken?: string | undefined;
  /** The thumbprint of the key that the token (or the code, or the pushed request) is bound to. A proof is then required. */
  expectedThumbprint?: string | undefined;
  /** Whether a proof is required even if nothing is bound to a key. */
  isRequired?: boolean | undefined;
  /** Whether the call requires a nonce, in addition to the setting of the service. */
  isNonceRequired?: boolean | undefined;
  place: "token" | "par" | "introspection" | "userinfo";
}

/** `thumbprint` is absent if there is no proof; `nonce` is absent if none is required. */
export type ProofResult =
  | { thumbprint?: string; nonce?: string; refusal?: undefined }
  | { thumbprint?: undefined; nonce?: string; refusal: OAuthRefusal };

/** Signature algorithms of proofs, in the order of a challenge's `algs`. */
export const dpopAlgorithms: readonly string[] = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
];

/** How old a proof may be, and how far in the future its `iat`, in seconds. */
const longestAge = 60;

/** Checks a DPoP proof (RFC 9449, section 4.3). */
export async function checkDpopProof(service: Service, given: ExpectedProof): Promise<ProofResult> {
  const { proof, expectedThumbprint, place } = given;
  const { missing, wrongKey } = codes[place];
  const isRequired = given.isRequired || expectedThumbprint !== undefined;
  if (!proof && !isRequired) return {};

  const isNonceRequired = given.isNonceRequired || service.settings.dpopNonceRequired;
  const nonce = isNonceRequired ? await currentNonce(service) : undefined;
  const withNonce = nonce === undefined ? {} : { nonce };
  const refuse = (code: string, error: string, text: string): ProofResult => ({
    ...withNonce,
    refusal: { action: isAtServer(place) ? "BAD_REQUEST" : "UNAUTHORIZED", error, resultCode: code, text },
  });
  if (!proof) {
    const error = isAtServer(place) ? "invalid_dpop_proof" : "invalid_token";
    return refuse(missing, error, "Expected a DPoP header but none was provided.");
  }

  const verified = await verify(proof, place);
  if ("text" in verified) return refuse(verified.code, "invalid_dpop_proof", verified.text);
  const { claims, thumbprint } = verified;
  const problem = await findProblem(service, claims, given);
  if (problem) return refuse(codes[place].invalid, "invalid_dpop_proof", processing(problem));
  if (nonce !== undefined && claims["nonce"] !== nonce)
    return refuse(codes[place].nonce, "use_dpop_nonce", "The DPoP proof must contain the current nonce.");
  if (expectedThumbprint !== undefined && thumbprint !== expectedThumbprint) {
    const error = isAtServer(place) ? "invalid_dpop_proof" : "invalid_token";
    const text = "Thumbprint of the provided DPoP key does not match the expected DPoP thumbprint.";
    return refuse(wrongKey, error, text);
  }
  if (isAtServer(place) && isReplayed(service, `dpop ${place} ${thumbprint} ${claims["jti"]}`))
    return refuse(codes[place].invalid, "invalid_dpop_proof", processing("The 'jti' was used before."));
  return { thumbprint, ...withNonce };
}

/** The nonce that proofs must contain now. It stays the same for the duration that the service sets. */
function currentNonce(service: Service): Promise<string> {
  const period = Math.floor(service.now() / 1000 / durationOf(service, "dpopNonceDuration"));
  return hashToken(`DPoP nonce ${service.id} ${period}`);
}

/** A proof whose signature its own key verifies, or why it is invalid. */
type Verified = { claims: Record<string, unknown>; thumbprint: string } | { code: string; text: string };

async function verify(proof: string, place: ExpectedProof["place"]): Promise<Verified> {
  const code = codes[place];
  const invalid = (text: string) => ({ code: code.invalid, text: processing(text) });
  const header = headerOf(proof);
  if (!header) return invalid("It is not a JWT.");
  const { alg, jwk, typ } = header;
  if (typeof alg !== "string" || !alg)
    return { code: code.algMissing, text: "The DPoP signature algorithm is missing." };
  if (alg === "none" || alg.startsWith("HS")) {
    const text = `The DPoP signature algorithm (${alg}) must not be symmetric or 'none'.`;
    return { code: code.alg, text };
  }
  if (!isPublicKey(jwk))
    return { code: code.jwk, text: "The DPoP header did not include a public key in JWK format." };
  if (`${typ}`.toLowerCase() !== "dpop+jwt") return invalid("The 'typ' must be dpop+jwt.");
  if (!dpopAlgorithms.includes(alg)) return invalid(`The algorithm ${alg} is not supported.`);
  try {
    const { payload } = await compactVerify(proof, await importJWK(jwk, alg));
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    if (!isObject(claims)) return invalid("The payload is not a JSON object.");
    return { claims, thumbprint: await calculateJwkThumbprint(jwk) };
  } catch {
    return invalid("The signature or the key is invalid.");
  }
}

/** Returns which claim is wrong, or `undefined` if all are right. */
async function findProblem(
  service: Service,
  { jti, htm, htu, iat, exp, nbf, ath }: Record<string, unknown>,
  given: ExpectedProof,
): Promise<string | undefined> {
  const now = service.now() / 1000;
  const skew = service.settings.allowableClockSkew ?? 0;
  if (typeof jti !== "string" || !jti) return "The 'jti' is missing.";
  if (typeof htm !== "string") return "The 'htm' is missing.";
  if (given.htm !== undefined && htm !== given.htm) return "The 'htm' is another HTTP method.";
  if (typeof htu !== "string") return "The 'htu' is missing.";
  if (given.htu !== undefined && normalizeURL(htu) !== normalizeURL(given.htu))
    return "The 'htu' is another URL.";
  if (typeof iat !== "number") return "The 'iat' is missing.";
  if (iat < now - longestAge - skew) return "The 'iat' is too long ago.";
  if (iat > now + longestAge + skew) return "The 'iat' is in the future.";
  if (exp !== undefined && !(typeof exp === "number" && exp > now - skew)) return "The proof has expired.";
  if (nbf !== undefined && !(typeof nbf === "number" && nbf <= now + longestAge + skew))
    return "The 'nbf' is in the future.";
  if (given.accessToken !== undefined && ath !== (await hashToken(given.accessToken)))
    return "The 'ath' is not the hash of the access token.";
  return undefined;
}

/** Remembers a key. Returns whether it was used before. */
function isReplayed({ usedOnce, now, settings }: Service, key: string): boolean {
  const used = usedOnce.find("key", key);
  if (used && used.expiresAt > now()) return true;
  if (used) usedOnce.delete(used);
  const lifetime = 2 * (longestAge + (settings.allowableClockSkew ?? 0));
  usedOnce.add({ key, expiresAt: now() + lifetime * 1000 });
  return false;
}

/** A URL without query and fragment, with scheme and host in lower case and without the default port. */
function normalizeURL(text: string): string {
  try {
    const url = new URL(text);
    url.search = "";
    url.hash = "";
    return url.href;
  } catch {
    return text;
  }
}

function headerOf(proof: string): Record<string, unknown> | undefined {
  try {
    return { ...decodeProtectedHeader(proof) };
  } catch {
    return undefined;
  }
}

function isPublicKey(jwk: unknown): jwk is JWK {
  return isObject(jwk) && typeof jwk["kty"] === "string" && jwk["kty"] !== "oct" && !("d" in jwk);
}

function isAtServer(place: ExpectedProof["place"]): boolean {
  return place === "token" || place === "par";
}

function processing(error: string): string {
  return `There was an error processing the DPoP header: ${error}`;
}

const serverCodes = {
  missing: "SIM254305",
  wrongKey: "SIM254306",
  invalid: "A254301",
  alg: "A254302",
  jwk: "A254303",
  algMissing: "A254304",
};

const codes = {
  token: { ...serverCodes, nonce: "A254307" },
  par: { ...serverCodes, nonce: "A350308" },
  introspection: {
    missing: "A065308",
    wrongKey: "A065309",
    invalid: "A065310",
    alg: "A065311",
    jwk: "A065312",
    algMissing: "A065313",
    nonce: "SIM065314",
  },
  userinfo: {
    missing: "A089311",
    wrongKey: "A089312",
    invalid: "A089313",
    alg: "A089314",
    jwk: "A089315",
    algMissing: "A089316",
    nonce: "SIM089317",
  },
};
