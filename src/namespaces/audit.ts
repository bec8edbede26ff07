import { auditGet } from "../funcs/auditGet.js";
import { auditGetTypes } from "../funcs/auditGetTypes.js";
import { Namespace } from "./namespace.js";

/** `authlete.audit`: the audit log. */
export class Audit extends Namespace {
  /** Returns a page of the audit log: `auditGet`. */
  readonly get = this.method(auditGet);
  /** Returns the types of events: `auditGetTypes`. */
  readonly getTypes = this.method(auditGetTypes);
}
