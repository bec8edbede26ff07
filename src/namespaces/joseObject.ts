import { joseObjectJoseVerifyApi } from "../funcs/joseObjectJoseVerifyApi.js";
import { Namespace } from "./namespace.js";

/** `authlete.joseObject`: JOSE objects. */
export class JoseObject extends Namespace {
  readonly joseVerifyApi = this.method(joseObjectJoseVerifyApi);
}
