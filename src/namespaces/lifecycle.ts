import { lifecycleGetApiLifecycleHealthcheck } from "../funcs/lifecycleGetApiLifecycleHealthcheck.js";
import { Namespace } from "./namespace.js";

/** `authlete.lifecycle`: the health of the server. */
export class Lifecycle extends Namespace {
  /** Asks whether the Authlete server is well: `lifecycleGetApiLifecycleHealthcheck`. */
  readonly getApiLifecycleHealthcheck = this.method(lifecycleGetApiLifecycleHealthcheck);
}
