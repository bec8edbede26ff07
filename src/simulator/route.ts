import type { GenericSchema } from "../models/schema.js";
import type { SimulatorResponse } from "./responses.js";
import type { Service } from "./service.js";
import type { World } from "./world.js";

/** What an operation is called with. */
export interface Call<Request> {
  readonly service: Service;
  readonly world: World;
  /** The body, or if there is none, the fields of path and query. The schema has validated it. */
  readonly request: Request;
  /** The fields of path and query. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** An operation: its route, and what it does. */
export interface Route {
  /** The name of the SDK's function. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path in Authlete 3.0, after `/api`. */
  readonly path: string;
  /** The schema of the body, or if the method has none, of the fields of path and query. */
  readonly request?: GenericSchema;
  /** Whether the request may have no body, which is then an empty object. */
  readonly isBodyOptional?: boolean;
  /** Whether the body is a form, where another operation with the same path has JSON. */
  readonly isForm?: boolean;
  /** Whether the operation needs no credentials. */
  readonly isAnonymous?: boolean;
  /** Absent if the simulator does not have the operation. */
  // biome-ignore lint/suspicious/noExplicitAny: the schema has validated it
  readonly run?: (call: Call<any>) => SimulatorResponse | Promise<SimulatorResponse>;
}
