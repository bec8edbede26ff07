import { deviceFlowAuthorization } from "../funcs/deviceFlowAuthorization.js";
import { deviceFlowComplete } from "../funcs/deviceFlowComplete.js";
import { deviceFlowVerification } from "../funcs/deviceFlowVerification.js";
import { Namespace } from "./namespace.js";

/** `authlete.deviceFlow`: the device flow. */
export class DeviceFlow extends Namespace {
  /**
   * Validates a device authorization request and issues its codes: `deviceFlowAuthorization`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly authorization = this.method(deviceFlowAuthorization);
  /**
   * Reports what the user decided on your verification page: `deviceFlowComplete`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly complete = this.method(deviceFlowComplete);
  /** Looks up the user code that was entered on your verification page: `deviceFlowVerification`. */
  readonly verification = this.method(deviceFlowVerification);
}
