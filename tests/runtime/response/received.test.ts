// Which response an error refers to: the one whose body was being read.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { expect, it } from "vitest";
import { client } from "../../support/client.js";

const forever = () => new Promise<never>(() => {});

it("a timeout after a redirect has neither the response nor the body of the redirect", async () => {
  let calls = 0;
  const fetch = async ({ url }: Request) => {
    if (calls++) return await forever();
    return new Response("moved", { status: 307, headers: { location: `${url}&moved` } });
  };
  const { error, response } = await tokenManagementList(client({ fetch }), { start: 1 }, { timeoutMs: 50 });
  expect(calls).toBe(2);
  expect(error).toMatchObject({ name: "RequestTimeoutError", code: "TIMEOUT" });
  expect(response).toBeUndefined();
});

it("a timeout within a body has the response, and what has arrived of the body", async () => {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"totalCount"')),
  });
  const fetch = async () => new Response(body, { status: 200 });
  const { error, response } = await tokenManagementList(client({ fetch }), {}, { timeoutMs: 50 });
  expect(error).toMatchObject({ name: "RequestTimeoutError", body: '{"totalCount"' });
  expect(response?.status).toBe(200);
});
