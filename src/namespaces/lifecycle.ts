import { lifecycleGetApiLifecycleHealthcheck } from "../funcs/lifecycleGetApiLifecycleHealthcheck.js";
import { Namespace } from "./namespace.js";

/** `authlete.lifecycle`: the health of the server. */
export class Lifecycle extends Namespace {
  readonly getApiLifecycleHealthcheck = this.method(lifecycleGetApiLifecycleHealthcheck);
}
