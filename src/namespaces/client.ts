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

  readonly create = this.method(clientCreate);
  readonly delete = this.method(clientDelete);
  readonly get = this.method(clientGet);
  readonly list = this.method(clientList);
  readonly update = this.method(clientUpdate);
  readonly updateForm = this.method(clientUpdateForm);
}
