import type { FetchInit } from "../options.js";
import type { Progress } from "../progress.js";
import type { CompleteResponse } from "../response/decode.js";
import { assertReadable, readBody } from "../response/readBody.js";
import { redirectOf } from "./redirect.js";
import type { Send } from "./send.js";

const maxRedirects = 5;

/** Sends a request, reads the response, and follows redirects within the server. */
export async function exchange(
  send: Send,
  progress: Progress,
  target: string,
  init: FetchInit,
): Promise<CompleteResponse> {
  let url = progress.settings.serverURL + target;
  for (let redirects = 0; ; redirects++) {
    const response = await send(progress, url, init);
    assertReadable(progress.attempt, response);
    const body = await readBody(progress, response);
    const redirect = redirectOf(response, init.method, url);
    if (!redirect?.url || redirects === maxRedirects) return { response, body, redirect };
    url = redirect.url;
  }
}
