import { hardwareSecurityKeysCreate } from "../funcs/hardwareSecurityKeysCreate.js";
import { hardwareSecurityKeysDelete } from "../funcs/hardwareSecurityKeysDelete.js";
import { hardwareSecurityKeysGet } from "../funcs/hardwareSecurityKeysGet.js";
import { hardwareSecurityKeysList } from "../funcs/hardwareSecurityKeysList.js";
import { Namespace } from "./namespace.js";

/** `authlete.hardwareSecurityKeys`: keys in a hardware security module. */
export class HardwareSecurityKeys extends Namespace {
  /**
   * Creates a key pair in a hardware security module: `hardwareSecurityKeysCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(hardwareSecurityKeysCreate);
  /** Deletes a key in a hardware security module: `hardwareSecurityKeysDelete`. */
  readonly delete = this.method(hardwareSecurityKeysDelete);
  /** Returns a key by its handle: `hardwareSecurityKeysGet`. */
  readonly get = this.method(hardwareSecurityKeysGet);
  /** Lists the keys of the service: `hardwareSecurityKeysList`. */
  readonly list = this.method(hardwareSecurityKeysList);
}
