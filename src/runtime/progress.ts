import type { CallSettings } from "./settings/settings.js";
import type { Deadline } from "./transport/deadline.js";
import type { RetryPlan } from "./transport/retryPlan.js";

/** What is known of a call that is under way. */
export interface Progress {
  /** Method and path for messages, with the service ID filled in. Other fields of a path may be secrets. */
  readonly attempt: string;
  /** Whether the operation may be repeated whatever happened to the request. */
  readonly idempotent: boolean;
  readonly settings: CallSettings;
  readonly deadline: Deadline;
  /** When the call began, as `performance.now()` returned it. */
  readonly start: number;
  /** The `Authorization` header, which no error may reveal. */
  authorization?: string;
  /** The retries of this call, across its redirects. Set by the transport if the call has retries. */
  retryPlan?: RetryPlan;
  /** The response whose body is being read. */
  response?: Response | undefined;
  /** The part of its body that an error stores, as received. Errors take it from `storedBodyOf`, without the bearer. */
  receivedBody: string;
}
