import { auditGet } from "../funcs/auditGet.js";
import { auditGetTypes } from "../funcs/auditGetTypes.js";
import { Namespace } from "./namespace.js";

/** `authlete.audit`: the audit log. */
export class Audit extends Namespace {
  readonly get = this.method(auditGet);
  readonly getTypes = this.method(auditGetTypes);
}
