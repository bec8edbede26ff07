import { backchannelLogoutToken } from "../funcs/backchannelLogoutToken.js";
import { Namespace } from "./namespace.js";

/** `authlete.backChannelLogout`: OpenID Connect Back-Channel Logout. */
export class BackChannelLogout extends Namespace {
  readonly backchannelLogoutToken = this.method(backchannelLogoutToken);
  /** The name in `@authlete/typescript-sdk`. The same as `backchannelLogoutToken`. */
  readonly backchannelLogoutTokenApi = this.backchannelLogoutToken;
}
