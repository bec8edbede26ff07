import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * How a client receives its tokens in [client-initiated backchannel
 * authentication](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html) (CIBA).
 */
export const DeliveryMode = {
  /** The server notifies the client when the user has decided; the client then sends a token request. */
  Ping: "PING",
  /** The client sends token requests repeatedly until the user has decided. */
  Poll: "POLL",
  /** The server sends the tokens to the client's notification endpoint. */
  Push: "PUSH",
} as const;

/**
 * How a client receives its tokens in [client-initiated backchannel
 * authentication](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html) (CIBA).
 *
 * @example
 * ```ts
 * const mode: DeliveryMode = DeliveryMode.Poll;
 * ```
 */
export type DeliveryMode = (typeof DeliveryMode)[keyof typeof DeliveryMode];

/** Schema of {@link DeliveryMode}. */
export const DeliveryModeSchema: GenericSchema<DeliveryMode> = /* @__PURE__ */ s.enumeration();
