import { nativeSsoLogout } from "../funcs/nativeSsoLogout.js";
import { nativeSsoProcess } from "../funcs/nativeSsoProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.nativeSso`: Native SSO. */
export class NativeSso extends Namespace {
  readonly logout = this.method(nativeSsoLogout);
  readonly process = this.method(nativeSsoProcess);
}
