import { clientCreate } from "../funcs/clientCreate.js";
import { clientDelete } from "../funcs/clientDelete.js";
import { clientGet } from "../funcs/clientGet.js";
import { clientList } from "../funcs/clientList.js";
import { clientUpdate } from "../funcs/clientUpdate.js";
import { clientUpdateForm } from "../funcs/clientUpdateForm.js";
import { ClientManagement } from "./clientManagement.js";
import { Namespace } from "./namespace.js";

/** `authlete.client`: the clients of a service. */
export class Client extends Namespace {
  /** `authlete.client.management`: secret, lock, authorizations and scopes of a client. */
  get management(): ClientManagement {
    return this.namespace(ClientManagement);
  }

  /**
   * Registers a client: `clientCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(clientCreate);
  /** Deletes a client permanently: `clientDelete`. */
  readonly delete = this.method(clientDelete);
  /** Returns the settings of a client: `clientGet`. */
  readonly get = this.method(clientGet);
  /** Lists the clients of the service, page by page: `clientList`. */
  readonly list = this.method(clientList);
  /** Changes the settings of a client: `clientUpdate`. */
  readonly update = this.method(clientUpdate);
  /** Like `update`, but sends a form instead of JSON: `clientUpdateForm`. */
  readonly updateForm = this.method(clientUpdateForm);
}
