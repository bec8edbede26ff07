import * as v from "../valibot.js";
import { ClientRegistrationGetApiRequestBodySchema } from "./clientRegistrationGetApiRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client, and its registration access token. */
  requestBody: ClientRegistrationGetApiRequestBodySchema,
});

/**
 * The request of `dynamicClientRegistrationGet`.
 *
 * @example
 * ```ts
 * const request: ClientRegistrationGetApiRequest = {
 *   requestBody: { clientId: "26888344961664", token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM" },
 * };
 * ```
 */
export interface ClientRegistrationGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientRegistrationGetApiRequest}. */
export const ClientRegistrationGetApiRequestSchema: v.GenericSchema<ClientRegistrationGetApiRequest> = schema;
