import { SDKError } from "./sdkError.js";

/** Authlete, or something between you and Authlete, answered with something else than the promised value. */
export abstract class AuthleteError extends SDKError<true> {}
