import { apiServerList } from "../funcs/apiServerList.js";
import { Namespace } from "./namespace.js";

/** `authlete.apiServer`: API servers. */
export class ApiServer extends Namespace {
  /** Lists the API servers that the bearer may use: `apiServerList`. */
  readonly list = this.method(apiServerList);
}
