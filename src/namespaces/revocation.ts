import { revocationProcess } from "../funcs/revocationProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.revocation`: the revocation endpoint. */
export class Revocation extends Namespace {
  /** Handles a token revocation request of a client: `revocationProcess`. */
  readonly process = this.method(revocationProcess);
}
