import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What your server must do after it passed the result of a backchannel authentication to Authlete. */
export const BackchannelAuthenticationCompleteResponseAction = {
  /** Authlete failed, or the call is invalid. */
  ServerError: "SERVER_ERROR",
  /** Nothing more to do: the client polls (poll mode). */
  NoAction: "NO_ACTION",
  /** Notify the client, which waits for a notification (ping and push modes). */
  Notification: "NOTIFICATION",
} as const;

/**
 * What your server must do after it passed the result of a backchannel authentication to Authlete.
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
