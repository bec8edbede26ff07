import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Whether a client can keep a secret confidential, [RFC 6749, 2.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.1)
 * (OAuth 2.0).
 */
export const ClientType = {
  /** Runs on the devices of its users, such as a native app or a page in a browser. */
  Public: "PUBLIC",
  /** Runs where only its owner has access, and authenticates itself. */
  Confidential: "CONFIDENTIAL",
} as const;

/**
 * Whether a client can keep a secret confidential, [RFC 6749, 2.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.1)
 * (OAuth 2.0).
 *
 * @example
 * ```ts
 * const type: ClientType = ClientType.Confidential;
 * ```
 */
export type ClientType = (typeof ClientType)[keyof typeof ClientType];

/** Schema of {@link ClientType}. */
export const ClientTypeSchema: GenericSchema<ClientType> = /* @__PURE__ */ s.enumeration();
