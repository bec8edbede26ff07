import { revocationProcess } from "../funcs/revocationProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.revocation`: the revocation endpoint. */
export class Revocation extends Namespace {
  readonly process = this.method(revocationProcess);
}
