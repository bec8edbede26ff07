import { deviceFlowAuthorization } from "../funcs/deviceFlowAuthorization.js";
import { deviceFlowComplete } from "../funcs/deviceFlowComplete.js";
import { deviceFlowVerification } from "../funcs/deviceFlowVerification.js";
import { Namespace } from "./namespace.js";

/** `authlete.deviceFlow`: the device flow. */
export class DeviceFlow extends Namespace {
  readonly authorization = this.method(deviceFlowAuthorization);
  readonly complete = this.method(deviceFlowComplete);
  readonly verification = this.method(deviceFlowVerification);
}
