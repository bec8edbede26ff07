import { serviceCreate } from "../funcs/serviceCreate.js";
import { serviceCreateApi } from "../funcs/serviceCreateApi.js";
import { serviceDelete } from "../funcs/serviceDelete.js";
import { serviceGet } from "../funcs/serviceGet.js";
import { serviceGetConfiguration } from "../funcs/serviceGetConfiguration.js";
import { serviceList } from "../funcs/serviceList.js";
import { serviceRemove } from "../funcs/serviceRemove.js";
import { serviceUpdate } from "../funcs/serviceUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.service`: services. */
export class Service extends Namespace {
  /**
   * Creates a service of an organization: `serviceCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(serviceCreate);
  /**
   * Creates a service that belongs to no organization: `serviceCreateApi`. Use `create` instead.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly createApi = this.method(serviceCreateApi);
  /** Deletes a service: `serviceDelete`. */
  readonly delete = this.method(serviceDelete);
  /** Returns the settings of a service: `serviceGet`. */
  readonly get = this.method(serviceGet);
  /** Creates the discovery document of a service: `serviceGetConfiguration`. */
  readonly getConfiguration = this.method(serviceGetConfiguration);
  /** Lists services, page by page: `serviceList`. */
  readonly list = this.method(serviceList);
  /** Deletes a service of an organization: `serviceRemove`. */
  readonly remove = this.method(serviceRemove);
  /** Replaces the settings of a service: `serviceUpdate`. */
  readonly update = this.method(serviceUpdate);
}
