import * as s from "../schemaParts.js";
import { DynamicClientRegistrationGetRequestBodySchema } from "./dynamicClientRegistrationGetRequestBody.js";

/**
 * The request of `dynamicClientRegistrationGet`: the client to return, and its registration access token.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationGetRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface DynamicClientRegistrationGetRequest
  extends s.InferOutput<typeof DynamicClientRegistrationGetRequestSchema> {}

/** Schema of {@link DynamicClientRegistrationGetRequest}. */
export const DynamicClientRegistrationGetRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client, and its registration access token. */
  requestBody: DynamicClientRegistrationGetRequestBodySchema,
});
