import type { JWK } from "./options.js";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON; returns `undefined` if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a JSON object. Returns an empty object if the text is absent or empty, and `undefined` if it is anything else. */
export function parseObject(text: string | undefined): Record<string, unknown> | undefined {
  const value = parseJson(text || "{}");
  return isObject(value) ? value : undefined;
}

/** The keys of a JWK Set (RFC 7517); empty if the text is not a JWK Set. */
export function keysOf(jwks: string | undefined): readonly JWK[] {
  const keys = parseObject(jwks)?.["keys"];
  return Array.isArray(keys) ? keys : [];
}
