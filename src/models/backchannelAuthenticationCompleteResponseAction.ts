import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What is left to do when the result of a backchannel authentication is known to Authlete. */
export const BackchannelAuthenticationCompleteResponseAction = {
  /** Authlete failed, or the call is invalid. */
  ServerError: "SERVER_ERROR",
  /** Nothing is left to do: the client polls (mode poll). */
  NoAction: "NO_ACTION",
  /** The client waits for a notification (modes ping and push). */
  Notification: "NOTIFICATION",
} as const;

/**
 * What is left to do when the result of a backchannel authentication is known to Authlete.
 *
 * @example
 * ```ts
 * const action: BackchannelAuthenticationCompleteResponseAction =
 *   BackchannelAuthenticationCompleteResponseAction.Notification;
 * ```
 */
export type BackchannelAuthenticationCompleteResponseAction = Open<
  (typeof BackchannelAuthenticationCompleteResponseAction)[keyof typeof BackchannelAuthenticationCompleteResponseAction]
>;

/** Schema of {@link BackchannelAuthenticationCompleteResponseAction}. */
export const BackchannelAuthenticationCompleteResponseActionSchema: GenericSchema<BackchannelAuthenticationCompleteResponseAction> =
  /* @__PURE__ */ s.enumeration();
