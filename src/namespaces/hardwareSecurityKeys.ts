import { hardwareSecurityKeysCreate } from "../funcs/hardwareSecurityKeysCreate.js";
import { hardwareSecurityKeysDelete } from "../funcs/hardwareSecurityKeysDelete.js";
import { hardwareSecurityKeysGet } from "../funcs/hardwareSecurityKeysGet.js";
import { hardwareSecurityKeysList } from "../funcs/hardwareSecurityKeysList.js";
import { Namespace } from "./namespace.js";

/** `authlete.hardwareSecurityKeys`: keys in a hardware security module. */
export class HardwareSecurityKeys extends Namespace {
  readonly create = this.method(hardwareSecurityKeysCreate);
  readonly delete = this.method(hardwareSecurityKeysDelete);
  readonly get = this.method(hardwareSecurityKeysGet);
  readonly list = this.method(hardwareSecurityKeysList);
}
