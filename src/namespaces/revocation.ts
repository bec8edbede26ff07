import { revocationProcess } from "../funcs/revocationProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.revocation`: the revocation endpoint. */
export class Revocation extends Namespace {
  /** Revokes an access token or a refresh token at the wish of its client: `revocationProcess`. */
  readonly process = this.method(revocationProcess);
}
