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
  readonly create = this.method(serviceCreate);
  readonly createApi = this.method(serviceCreateApi);
  readonly delete = this.method(serviceDelete);
  readonly get = this.method(serviceGet);
  readonly getConfiguration = this.method(serviceGetConfiguration);
  readonly list = this.method(serviceList);
  readonly remove = this.method(serviceRemove);
  readonly update = this.method(serviceUpdate);
}
