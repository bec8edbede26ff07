// Lists the access tokens of a service, or of a user with `?subject=john`, as lines of JSON:
//
//   deno add npm:authlete-typescript-sdk
//   deno run --allow-env --allow-net examples/deno.ts
//   curl --no-buffer http://127.0.0.1:8000/
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { paginate } from "authlete-typescript-sdk/paginate";

type Page = Awaited<ReturnType<typeof tokenManagementList>>;

const authlete = new AuthleteCore({
  bearer: Deno.env.get("AUTHLETE_BEARER"),
  serviceId: Deno.env.get("AUTHLETE_SERVICE_ID"),
  serverURL: Deno.env.get("AUTHLETE_SERVER_URL"),
});

// On loopback alone: it asks nobody who they are, and the list shows all users.
Deno.serve({ hostname: "127.0.0.1", port: Number(Deno.env.get("PORT") ?? 8000) }, async (request) => {
  const subject = new URL(request.url).searchParams.get("subject") ?? undefined;
  const options = { pageSize: 100, signal: request.signal };
  const pages = paginate(tokenManagementList, authlete, { subject }, options);
  // The first page before the status, which cannot be taken back.
  const { value: first } = await pages.next();
  if (first && !first.ok) {
    console.error(first.error.message);
    return new Response("Authlete gave no list.\n", { status: 502 });
  }
  const lines = ReadableStream.from(linesOf(first, pages)).pipeThrough(new TextEncoderStream());
  return new Response(lines, { headers: { "content-type": "application/x-ndjson" } });
});

/** A page is asked for when the lines of the one before have been read. */
async function* linesOf(first: Page | void, pages: AsyncGenerator<Page, void>) {
  for (let page = first; page; page = (await pages.next()).value) {
    // Breaks the connection, so that nobody takes half a list for a whole one.
    if (!page.ok) throw page.error;
    for (const token of page.value.accessTokens ?? []) yield `${JSON.stringify(token)}\n`;
  }
}
