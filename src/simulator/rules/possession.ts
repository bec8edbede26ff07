import { fromBase64, toBase64URL } from "../encoding.js";
import type { Service } from "../service.js";
import type { Token } from "../token.js";
import { subtleCrypto } from "../webCrypto.js";
import { checkDpopProof, dpopAlgorithms } from "./dpop.js";
import { type ResourceRefusal, unauthorized } from "./resourceRefusal.js";

/** What the client of a request proves the possession of its keys with. */
export interface Possession {
  readonly token: string;
  readonly clientCertificate?: string | undefined;
  readonly dpop?: string | undefined;
  readonly htm?: string | undefined;
  readonly htu?: string | undefined;
  readonly dpopNonceRequired?: boolean | undefined;
}

/** `nonce` is the DPoP nonce that the response to the client must contain. */
export interface PossessionResult {
  readonly nonce?: string;
  readonly refusal?: ResourceRefusal;
}

const codes = {
  introspection: { missing: "A065304", wrong: "A065305", malformed: "A065307" },
  userinfo: { missing: "A089307", wrong: "A089310", malformed: "A089308" },
};

/** Checks that the client has the certificate (RFC 8705) and the key (RFC 9449) that a token is bound to. */
export async function checkPossession(
  service: Service,
  token: Token,
  request: Possession,
  place: "introspection" | "userinfo",
): Promise<PossessionResult> {
  const wrongCertificate = await checkCertificate(token, request.clientCertificate, place);
  if (wrongCertificate) return { refusal: wrongCertificate };
  if (!token.dpopKeyThumbprint) return {};

  const { nonce, refusal } = await checkDpopProof(service, {
    proof: request.dpop,
    htm: request.htm,
    htu: request.htu,
    accessToken: request.token,
    expectedThumbprint: token.dpopKeyThumbprint,
    isNonceRequired: request.dpopNonceRequired,
    place,
  });
  const withNonce = nonce === undefined ? {} : { nonce };
  if (!refusal) return withNonce;
  const { error, resultCode, text } = refusal;
  const parameters = { algs: dpopAlgorithms.join(" ") };
  return {
    ...withNonce,
    refusal: { action: "UNAUTHORIZED", error, resultCode, text, scheme: "DPoP", parameters },
  };
}

async function checkCertificate(
  { certificateThumbprint }: Token,
  certificate: string | undefined,
  place: "introspection" | "userinfo",
): Promise<ResourceRefusal | undefined> {
  const { missing, wrong, malformed } = codes[place];
  if (!certificateThumbprint) return undefined;
  if (!certificate)
    return unauthorized(missing, "The access token is bound to a certificate, but there is none.");
  const thumbprint = await thumbprintOf(certificate);
  if (thumbprint === undefined)
    return unauthorized(malformed, "Failed to parse the client certificate because it is malformed.");
  if (thumbprint !== certificateThumbprint)
    return unauthorized(wrong, "The client's certificate does not match the thumbprint of the access token.");
  return undefined;
}

/** The SHA-256 thumbprint of a certificate in PEM format; `undefined` if it is malformed. */
async function thumbprintOf(pem: string): Promise<string | undefined> {
  const base64 = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
  const der = fromBase64(base64?.replace(/\s/g, "") ?? "");
  // Each certificate is an ASN.1 SEQUENCE.
  if (der?.[0] !== 0x30) return undefined;
  return toBase64URL(await subtleCrypto().digest("SHA-256", der));
}
