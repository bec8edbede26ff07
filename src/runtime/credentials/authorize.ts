import type { Operation } from "../operation.js";
import type { Progress } from "../progress.js";

/**
 * Returns the value of the `Authorization` header for an operation.
 *
 * @throws InvalidRequestError if there are no usable credentials
 */
export type Authorize = (
  progress: Progress,
  operation: Pick<Operation<never, unknown>, "method" | "path">,
) => string | Promise<string>;
