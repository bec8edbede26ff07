import type { JoseVerifyRequest } from "../../models/joseVerifyRequest.js";
import type { JoseVerifyResponse } from "../../models/joseVerifyResponse.js";
import { fromBase64 } from "../encoding.js";
import { compactVerify, decodeProtectedHeader, importJWK } from "../jose.js";
import { isObject, keysOf, parseJson } from "../json.js";
import type { JWK } from "../options.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import type { Service } from "../service.js";

/** What is wrong with an object: the code, and the text of Authlete's list. */
interface Problem {
  readonly code: string;
  readonly text: string;
  /** The claim that is missing or invalid. */
  readonly missing?: string;
  readonly invalid?: string;
}

/** `/jose/verify` */
export async function verifyJose({ service, request }: Call<JoseVerifyRequest>): Promise<SimulatorResponse> {
  const { jose } = request;
  if (!jose) return errorResponse(400, "A160201", "The 'jose' request parameter is missing or empty.");
  if (jose.split(".").length === 5)
    return respondWith([{ code: "A160101", text: "JWE is not supported." }], false);
  const algorithm = algorithmOf(jose);
  if (algorithm === undefined) {
    const text = "Failed to parse the value of the 'jose' request parameter as JOSE.";
    return respondWith([{ code: "A160202", text }], false);
  }
  const signature = await signatureProblem(service, request, algorithm);
  const problems = [...(signature ? [signature] : []), ...payloadProblems(service, request, payloadOf(jose))];
  return respondWith(problems, !signature);
}

function respondWith(problems: readonly Problem[], signatureValid: boolean): SimulatorResponse {
  const [first = { code: "A160001", text: "The JOSE is valid." }] = problems;
  const namesOf = (kind: "missing" | "invalid") => problems.flatMap((problem) => problem[kind] ?? []);
  const body: JoseVerifyResponse = {
    resultCode: first.code,
    resultMessage: `[${first.code}] ${first.text}`,
    valid: !problems.length,
    signatureValid,
    missingClaims: namesOf("missing"),
    invalidClaims: namesOf("invalid"),
    ...(problems.length && { errorDescriptions: problems.map(({ code, text }) => `[${code}] ${text}`) }),
  };
  return { status: 200, body };
}

function algorithmOf(jose: string): string | undefined {
  try {
    return decodeProtectedHeader(jose).alg;
  } catch {
    return undefined;
  }
}

async function signatureProblem(
  service: Service,
  { jose, signedByClient, clientIdentifier }: JoseVerifyRequest,
  algorithm: string,
): Promise<Problem | undefined> {
  const invalid = { code: "A160219", text: "The signature of the JOSE object is invalid." };
  if (algorithm === "none") return invalid;
  const identifier = clientIdentifier ?? payloadOf(jose)?.["iss"];
  const isSymmetric = algorithm.startsWith("HS");
  const client = service.clients.find("id", `${identifier}`);
  if ((signedByClient || isSymmetric) && !client) {
    const text = `Failed to get information about the client application (identifier = '${identifier}').`;
    return { code: "A160216", text };
  }
  const secret = new TextEncoder().encode(client?.clientSecret ?? "");
  const keys = signedByClient ? keysOf(client?.jwks) : (await service.signer.jwks()).keys;
  if (!isSymmetric && !keys.length)
    return { code: "A160301", text: "The client's JWK Set has not been registered." };
  const candidates = isSymmetric ? [secret] : keys;
  for (const key of candidates) {
    if (await isVerified(jose, key, algorithm)) return undefined;
  }
  return invalid;
}

async function isVerified(jose: string, key: JWK | Uint8Array, algorithm: string): Promise<boolean> {
  try {
    const imported = key instanceof Uint8Array ? key : await importJWK(key, algorithm);
    await compactVerify(jose, imported, { algorithms: [algorithm] });
    return true;
  } catch {
    // Another key, or another signature.
    return false;
  }
}

/** Problems of the claims, if the payload is a JSON object. */
function payloadProblems(
  service: Service,
  { mandatoryClaims = [], clockSkew = 0 }: JoseVerifyRequest,
  payload: Record<string, unknown> | undefined,
): Problem[] {
  if (!payload) {
    const text =
      "The payload of the JOSE object couldn't be parsed as JSON although some claims were declared as mandatory.";
    return mandatoryClaims.length ? [{ code: "A160203", text }] : [];
  }
  const missing = mandatoryClaims
    .filter((name) => payload[name] === undefined)
    .map((name) => ({ code: "A160204", text: `The mandatory claim '${name}' is missing.`, missing: name }));
  const now = Math.floor(service.now() / 1000);
  const times = ["exp", "iat", "nbf"].flatMap(
    (name) => timeProblem(name, payload[name], now, clockSkew) ?? [],
  );
  return [...missing, ...times];
}

function timeProblem(name: string, value: unknown, now: number, skew: number): Problem | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value)) {
    return { code: "A160205", text: `The value of the claim '${name}' is not an integer.`, invalid: name };
  }
  const time = value as number;
  const clock = `current time = ${now}, clock skew = ${skew}`;
  if (name === "exp" && time <= now - skew) {
    const text = `The expiration time of the JOSE has been reached: exp = ${time}, ${clock}`;
    return { code: "A160206", text, invalid: name };
  }
  if (name === "iat" && time > now + skew) {
    const text = `The issue time exceeds the current time: iat = ${time}, ${clock}`;
    return { code: "A160207", text, invalid: name };
  }
  if (name !== "nbf" || time <= now + skew) return undefined;
  const text = `The current time has not reached the time before which the JOSE must be regarded as invalid: nbf = ${time}, ${clock}`;
  return { code: "A160208", text, invalid: name };
}

function payloadOf(jose: string): Record<string, unknown> | undefined {
  const [, payload = ""] = jose.split(".");
  const bytes = fromBase64(payload);
  const value = bytes && parseJson(new TextDecoder().decode(bytes));
  return isObject(value) ? value : undefined;
}
