// Runs a bundled function, without and with retries, from all files and from only those that load first.
import { leastOf } from "../support/apiDocument.ts";
import { copyInitial, load } from "./output.mjs";

const backoff = { initialInterval: 1, maxInterval: 1 };
const withRetries = { retryConfig: { strategy: "backoff", backoff } };

const refused = () => Response.json({ resultCode: "A001202", resultMessage: "" }, { status: 400 });
const busy = () => new Response("", { status: 503 });

/** The smallest successful response to an operation. */
function successful({ text, response }) {
  if (!text && !response) return new Response(null, { status: 204 });
  return new Response(text ? "some" : JSON.stringify(leastOf(response)));
}

/** What should happen in each case, as a pattern, and what happened. */
export async function outcomesOf(output, operation, splits) {
  const twice = [busy, () => successful(operation)];
  const missing = /^InvalidRequestError .* the chunk for retries and hooks cannot be loaded .*, 0 sent,/;
  const initial = copyInitial(output);
  return [
    {
      what: "without retries, from the files that load first",
      expected: /^ResultError A001202, 1 sent, 0 preloaded$/,
      actual: await outcomeOf(initial, output.entry, operation, [refused]),
    },
    {
      what: "with retries, from the files that load first",
      expected: splits ? missing : /^ok, 2 sent, 0 preloaded$/,
      actual: await outcomeOf(initial, output.entry, operation, twice, withRetries),
    },
    {
      what: "with retries",
      expected: /^ok, 2 sent,/,
      actual: await outcomeOf(output.folder, output.entry, operation, twice, withRetries),
    },
  ];
}

/** The outcome if the server sends these responses, one for each request. */
async function outcomeOf(folder, entry, operation, responses, options) {
  let sent = 0;
  const fetch = async () => responses[sent++]();
  let preloaded = 0;
  // Vite and Bun preload the files that a chunk imports, with elements of the page.
  globalThis.document = {
    getElementsByTagName: () => [],
    querySelector: () => null,
    createElement: () => ({}),
    head: { appendChild: () => preloaded++ },
  };
  try {
    const { run } = await load(folder, entry);
    const given = { bearer: "a-bearer", serviceId: "715948317", fetch, ...options };
    const { ok, error } = await run(given, leastOf(operation.request));
    const outcome = ok ? "ok" : `${error.name} ${error.resultCode ?? error.message}`;
    return `${outcome}, ${sent} sent, ${preloaded} preloaded`;
  } finally {
    delete globalThis.document;
  }
}
