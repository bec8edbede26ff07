import { serviceCreate } from "../funcs/serviceCreate.js";
import { serviceDelete } from "../funcs/serviceDelete.js";
import { serviceGet } from "../funcs/serviceGet.js";
import { serviceGetConfiguration } from "../funcs/serviceGetConfiguration.js";
import { serviceList } from "../funcs/serviceList.js";
import { serviceUpdate } from "../funcs/serviceUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.service`: services. */
export class Service extends Namespace {
  /**
   * Creates a service: `serviceCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(serviceCreate);
  /** Deletes a service: `serviceDelete`. */
  readonly delete = this.method(serviceDelete);
  /** Returns the settings of a service: `serviceGet`. */
  readonly get = this.method(serviceGet);
  /** Creates the discovery document of a service: `serviceGetConfiguration`. */
  readonly getConfiguration = this.method(serviceGetConfiguration);
  /** Lists services, page by page: `serviceList`. */
  readonly list = this.method(serviceList);
  /** Replaces the settings of a service: `serviceUpdate`. */
  readonly update = this.method(serviceUpdate);
}
