import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";

/** The contexts that each case runs with: the name, how to create one from options, and whether it has retries. */
export const contexts = [
  { name: "AuthleteCore", hasRetries: true, makeContext: (options) => new AuthleteCore(options) },
  { name: "AuthleteFetchCore", hasRetries: false, makeContext: (options) => new AuthleteFetchCore(options) },
];
