import { joseObjectJoseVerifyApi } from "../funcs/joseObjectJoseVerifyApi.js";
import { Namespace } from "./namespace.js";

/** `authlete.joseObject`: JOSE objects. */
export class JoseObject extends Namespace {
  /** Verifies the signature and the times of a JOSE object, usually a JWT: `joseObjectJoseVerifyApi`. */
  readonly joseVerifyApi = this.method(joseObjectJoseVerifyApi);
}
