import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";

/** The contexts that each case is run with: how each is called, how it is made of options, and what it lacks. */
export const contexts = [
  { name: "AuthleteCore", hasRetries: true, makeContext: (options) => new AuthleteCore(options) },
  { name: "AuthleteFetchCore", hasRetries: false, makeContext: (options) => new AuthleteFetchCore(options) },
];
