import { SDKError } from "./sdkError.js";

/**
 * No complete answer was received. The subclass tells why; `cause` is what the runtime said.
 *
 * Where the headers of an answer had arrived, status, headers and the part of the body that was read are here.
 */
export abstract class HTTPClientError extends SDKError<false> {}
