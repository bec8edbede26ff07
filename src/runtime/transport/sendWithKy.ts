import ky, {
  type AfterResponseHook,
  type BeforeRetryHook,
  type Hooks,
  type Options,
  replaceOption,
} from "ky";
import { ConnectionError, SDKError } from "../../models/errors.js";
import { notSent } from "../errors/notSent.js";
import { reasonOf } from "../errors/redact.js";
import type { Fetch, FetchInit } from "../options.js";
import type { Progress } from "../progress.js";
import { readBody } from "../response/readBody.js";
import { own } from "../settings/own.js";
import { adoptingHooks, adoptResponse } from "./adoptResponse.js";
import { createRetryPlan, parseRetryCodes, type RetryPlan } from "./retryPlan.js";
import { sendWithFetch } from "./sendWithFetch.js";

/** Sends through ky: it runs hooks and repeats attempts. The retry plan decides whether and when. */
export async function sendWithKy(
  fetch: Fetch | undefined,
  hooks: Hooks,
  progress: Progress,
  url: string,
  init: FetchInit,
): Promise<Response | undefined> {
  const { attempt, deadline } = progress;
  const { signal: _, ...initWithoutSignal } = init;
  let response: Promise<Response | undefined>;
  try {
    const options = retryOptions(progress, adoptingHooks(attempt, hooks));
    response = ky(inputOf(url), {
      ...initWithoutSignal,
      ...neutral,
      // ky would merge objects into those of a polluted `Object.prototype`.
      headers: replaceOption(init.headers),
      retry: replaceOption(options.retry),
      hooks: replaceOption(options.hooks),
      fetch: async (request, options) => {
        const sent = await initOf(request as Request, { ...init, ...options });
        return attemptOnce(fetch, progress, (request as Request).url, sent);
      },
    });
  } catch (cause) {
    if (cause instanceof SDKError) throw cause;
    throw notSent(attempt, "FETCH_OPTION_INVALID", reasonOf(cause), cause);
  }
  try {
    return await deadline.wait(response);
  } catch (error) {
    // Functions of ky fill the stack of an error that was created below them. The caller is what matters.
    const { captureStackTrace } = Error as { captureStackTrace?: (error: Error) => void };
    if (error instanceof SDKError) captureStackTrace?.(error);
    throw error;
  }
}

/**
 * Options of ky that the SDK does not use. They are set because ky would otherwise read them from a polluted
 * `Object.prototype`. Time limits are the deadline's: a signal that ky derives from another costs time, and old
 * runtimes lack what it takes.
 */
const neutral = {
  timeout: false,
  totalTimeout: false,
  throwHttpErrors: false,
  prefix: "",
  searchParams: "",
  baseUrl: undefined,
  json: undefined,
  parseJson: undefined,
  stringifyJson: undefined,
  onDownloadProgress: undefined,
  onUploadProgress: undefined,
  context: undefined,
  signal: undefined,
} as unknown as Options;

/** ky reads these properties of its input. A URL does not have them, so `Object.prototype` must not either. */
function inputOf(url: string): URL {
  return Object.assign(new URL(url), { headers: undefined, method: undefined, signal: undefined });
}

/** One attempt. */
async function attemptOnce(
  fetch: Fetch | undefined,
  progress: Progress,
  url: string,
  init: FetchInit,
): Promise<Response> {
  const response = adoptResponse(progress.attempt, await sendWithFetch(fetch, progress, url, init));
  // ky retries what fails in here, so a connection that breaks within the body has to fail here.
  if (progress.retryPlan?.retriesBrokenBodies) await readBody(progress, response.clone());
  return response;
}

/** The options of `fetch` for a `Request` of ky's, which a hook may have changed or replaced. */
async function initOf(request: Request, given: object): Promise<FetchInit> {
  const { method } = request;
  const body = method === "GET" || method === "HEAD" ? "" : await request.text();
  const { body: _, ...options } = given as FetchInit;
  const headers = Object.fromEntries(request.headers);
  return own({ ...options, ...standardOptions(request), method, headers, ...(body && { body }) });
}

const standardNames = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "redirect",
  "referrer",
  "referrerPolicy",
] as const;

/**
 * The options of `fetch` that a `Request` has. A runtime that lacks one, such as workerd, throws if it is set. A
 * `Request` that a hook creates has the defaults for `redirect` and `cache`, which send bodies to other servers and
 * return responses from a cache; the options of the call take precedence over these.
 */
function standardOptions(request: Request): Partial<FetchInit> {
  const present = standardNames.filter((name) => !/^(undefined|follow|default)$/.test(`${request[name]}`));
  return Object.fromEntries(present.map((name) => [name, request[name]]));
}

/** ky's options for retries and hooks. */
function retryOptions(progress: Progress, hooks: Hooks): Required<Pick<Options, "retry" | "hooks">> {
  const plan = retryPlanOf(progress);
  if (!plan) return { retry: 0, hooks };
  let delay: number | undefined;
  const retryStatus: AfterResponseHook = ({ response: { status, headers } }) => {
    delay = plan.delayAfter({ status, headers });
    return delay === undefined ? undefined : ky.retry({ delay: 0 });
  };
  const waitForRetry: BeforeRetryHook = async () => {
    await sleep(delay ?? 0, progress);
    delay = undefined;
  };
  return {
    retry: {
      limit: Number.MAX_SAFE_INTEGER,
      methods: ["get", "post", "put", "delete"],
      shouldRetry({ error }) {
        if (!(error instanceof ConnectionError)) return false;
        delay = plan.delayAfter({ isRefused: error.code === "CONNECTION_REFUSED" });
        return delay !== undefined;
      },
      // The delay is spent in `waitForRetry`, which ends with the call.
      delay: () => 0,
    },
    hooks: {
      ...hooks,
      afterResponse: [...(hooks.afterResponse ?? []), retryStatus],
      beforeRetry: [waitForRetry, ...(hooks.beforeRetry ?? [])],
    },
  };
}

/**
 * The plan of a call that has retries.
 *
 * @throws InvalidRequestError for a retry code that is neither a status nor a class of statuses
 */
function retryPlanOf(progress: Progress): RetryPlan | undefined {
  const { attempt, idempotent, settings, start } = progress;
  const { retries: config, retryCodes, asksForRetries } = settings;
  if (!config || progress.retryPlan) return progress.retryPlan;
  const codes = parseRetryCodes(retryCodes);
  if (!codes) {
    const why = "retryCodes must be statuses such as 503 or classes such as 5XX";
    throw notSent(attempt, "RETRY_CODES_INVALID", why);
  }
  const onlyIfNotProcessed = !idempotent && !asksForRetries;
  progress.retryPlan = createRetryPlan({ config, codes, onlyIfNotProcessed, start });
  return progress.retryPlan;
}

/** Waits for a time in milliseconds. Rejects as soon as the call ends, and leaves no timer behind. */
async function sleep(ms: number, { deadline }: Progress): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await deadline.wait(time);
  } finally {
    clearTimeout(timer);
  }
}
