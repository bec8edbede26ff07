import { organizationGet } from "../funcs/organizationGet.js";
import { organizationList } from "../funcs/organizationList.js";
import { Namespace } from "./namespace.js";

/** `authlete.organization`: organizations. */
export class Organization extends Namespace {
  /** Returns an organization: `organizationGet`. */
  readonly get = this.method(organizationGet);
  /** Lists all organizations: `organizationList`. */
  readonly list = this.method(organizationList);
}
