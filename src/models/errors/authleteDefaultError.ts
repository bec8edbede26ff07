import { AuthleteError } from "./authleteError.js";

/**
 * A 4XX or 5XX without Authlete's `resultCode`: an empty body, or a page that a proxy or a load balancer made.
 */
export class AuthleteDefaultError extends AuthleteError {
  override get name() {
    return "AuthleteDefaultError" as const;
  }
}
