import { organizationGet } from "../funcs/organizationGet.js";
import { organizationList } from "../funcs/organizationList.js";
import { Namespace } from "./namespace.js";

/** `authlete.organization`: organizations. */
export class Organization extends Namespace {
  readonly get = this.method(organizationGet);
  readonly list = this.method(organizationList);
}
