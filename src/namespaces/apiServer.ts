import { apiServerList } from "../funcs/apiServerList.js";
import { Namespace } from "./namespace.js";

/** `authlete.apiServer`: API servers. */
export class ApiServer extends Namespace {
  readonly list = this.method(apiServerList);
}
