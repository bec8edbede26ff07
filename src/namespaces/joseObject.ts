import { joseObjectJoseVerifyApi } from "../funcs/joseObjectJoseVerifyApi.js";
import { Namespace } from "./namespace.js";

/** `authlete.joseObject`: JOSE objects. */
export class JoseObject extends Namespace {
  /** Verifies a signed object, mostly a JWT, and checks its times: `joseObjectJoseVerifyApi`. */
  readonly joseVerifyApi = this.method(joseObjectJoseVerifyApi);
}
