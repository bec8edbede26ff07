import { organizationTokenCreate } from "../funcs/organizationTokenCreate.js";
import { organizationTokenList } from "../funcs/organizationTokenList.js";
import { organizationTokenRename } from "../funcs/organizationTokenRename.js";
import { organizationTokenRevoke } from "../funcs/organizationTokenRevoke.js";
import { organizationTokenRotate } from "../funcs/organizationTokenRotate.js";
import { Namespace } from "./namespace.js";

/** `authlete.organizationToken`: organization tokens. */
export class OrganizationToken extends Namespace {
  readonly create = this.method(organizationTokenCreate);
  readonly list = this.method(organizationTokenList);
  readonly rename = this.method(organizationTokenRename);
  readonly revoke = this.method(organizationTokenRevoke);
  readonly rotate = this.method(organizationTokenRotate);
}
