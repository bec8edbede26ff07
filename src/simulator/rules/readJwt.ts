import { decodeJwt, decodeProtectedHeader } from "../jose.js";

/** A JWT whose signature has not been verified. */
export interface UnverifiedJwt {
  readonly header: ReturnType<typeof decodeProtectedHeader>;
  readonly claims: ReturnType<typeof decodeJwt>;
}

/** Reads a JWT without verifying it; returns `undefined` if it is malformed. */
export function readJwt(jwt: string): UnverifiedJwt | undefined {
  try {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
  } catch {
    return undefined;
  }
}
