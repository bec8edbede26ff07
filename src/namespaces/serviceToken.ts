import { serviceTokenCreate } from "../funcs/serviceTokenCreate.js";
import { serviceTokenList } from "../funcs/serviceTokenList.js";
import { serviceTokenRename } from "../funcs/serviceTokenRename.js";
import { serviceTokenRevoke } from "../funcs/serviceTokenRevoke.js";
import { serviceTokenRotate } from "../funcs/serviceTokenRotate.js";
import { Namespace } from "./namespace.js";

/** `authlete.serviceToken`: service access tokens. */
export class ServiceToken extends Namespace {
  readonly create = this.method(serviceTokenCreate);
  readonly list = this.method(serviceTokenList);
  readonly rename = this.method(serviceTokenRename);
  readonly revoke = this.method(serviceTokenRevoke);
  readonly rotate = this.method(serviceTokenRotate);
}
