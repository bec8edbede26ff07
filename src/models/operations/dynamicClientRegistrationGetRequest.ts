import * as v from "../valibot.js";
import { DynamicClientRegistrationGetRequestBodySchema } from "./dynamicClientRegistrationGetRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client, and its registration access token. */
  requestBody: DynamicClientRegistrationGetRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationGet`.
 *
 * @example
 * ```ts
 * const request: DynamicClientRegistrationGetRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface DynamicClientRegistrationGetRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationGetRequest}. */
export const DynamicClientRegistrationGetRequestSchema: v.GenericSchema<DynamicClientRegistrationGetRequest> =
  schema;
