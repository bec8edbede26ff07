import type { GenericSchema } from "../models/schema.js";
import type { ContextOptions } from "./options.js";

/**
 * One operation of the API, as a function declares it.
 *
 * The fields of a request are sent where the declaration says: the fields that `path` names in the path, the field that
 * `body` names as the body, and if there is no `body`, all other fields in the query.
 */
export interface Operation<Request extends object, Value> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path, with fields of the request in braces: `/api/{serviceId}/auth/token/create`. */
  readonly path: string;
  /**
   * Whether the service ends in the same state if it processes the request twice: reads, updates that set a state,
   * deletions. Other operations create something, or consume a ticket, a code or a user's proof; the `retryConfig` of a
   * context retries these only if the request was not processed. Default: `false`.
   */
  readonly idempotent?: boolean;
  /** The schema of the request object. */
  readonly request: GenericSchema<Request>;
  /** The field of the request that is sent as the body, encoded as JSON. */
  readonly body?: keyof Request & string;
  /** Whether all fields of the request that are not in the path are sent as the body, encoded as JSON. */
  readonly requestIsBody?: boolean;
  /** Whether an empty object is sent if the request has no body, because the service refuses a request without one. */
  readonly requiresBody?: boolean;
  /** Fields that are sent in the query although there is a body. */
  readonly query?: readonly (keyof Request & string)[];
  /** Encodes the body in another way than as JSON. */
  readonly form?: (body: unknown) => string;
  /** The `Content-Type` of the body. Default: `application/json`. */
  readonly contentType?: string;
  /** Whether the operation needs no credentials. */
  readonly anonymous?: boolean;
  /** Whether the response is plain text, whatever its `Content-Type`. Then there is no `response`. */
  readonly text?: boolean;
  /** The schema of the response body; an `optional` schema if the body may be empty. Absent if there is no body. */
  readonly response?: GenericSchema<Value>;
  /**
   * The field of the response that contains the elements, for `paginate`. Such an operation has `start` and `end` among
   * the fields of its body, or, if there is no `body`, of its request.
   */
  readonly list?: string;
  /**
   * The field of the response that contains the `cursor` of the next page, for `paginate`. Such an operation has
   * `cursor` and `limit` among the fields of its request, instead of `start` and `end`.
   */
  readonly nextCursor?: string;
  /** Finds the server of an operation that is not sent to the server of the context. */
  readonly server?: FindServer;
}

/** A server for one call. */
export interface OperationServer {
  /** The part of the URL that the path is appended to. */
  readonly url: string;
  /** Adds what the server needs to the encoded body. */
  complete(body: string | undefined): string | undefined;
}

/**
 * @param attempt method and path of the call, for errors
 * @param context the options of the context
 * @param serverURL the server of other calls
 * @throws InvalidRequestError if nothing may be sent
 */
export type FindServer = (attempt: string, context: ContextOptions, serverURL: string) => OperationServer;
