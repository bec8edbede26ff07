import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The access token to delete: its value or its hash. */
  accessTokenIdentifier: v.string(),
});

/** The request of `tokenManagementDelete`. */
export interface AuthTokenDeleteApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthTokenDeleteApiRequest}. */
export const AuthTokenDeleteApiRequestSchema: v.GenericSchema<AuthTokenDeleteApiRequest> = schema;
