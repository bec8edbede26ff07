// A body does not depend on where its chunks end.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

/** A response whose body arrives in chunks of a number of bytes. */
function inChunks(body: string, size: number, status = 200) {
  const bytes = new TextEncoder().encode(body);
  const stream = new ReadableStream({
    start(controller) {
      for (let start = 0; start < bytes.length; start += size)
        controller.enqueue(bytes.subarray(start, start + size));
      controller.close();
    },
  });
  return new Response(stream, { status });
}

/** Characters of 1, 2, 3 and 4 bytes. */
const subject = "aé☃𝄞";

describe.each([1, 2, 3, 5, 1_000])("chunks of %i bytes", (size) => {
  it("are decoded as one text", async () => {
    const fetch = async () => inChunks(JSON.stringify({ subject }), size);
    expect(await tokenManagementList(client({ fetch }), {})).toMatchObject({ ok: true, value: { subject } });
  });

  it("may begin with a byte order mark", async () => {
    const fetch = async () => inChunks(`\ufeff${JSON.stringify({ subject })}`, size);
    expect(await tokenManagementList(client({ fetch }), {})).toMatchObject({ ok: true, value: { subject } });
  });

  it("are the body that an error stores", async () => {
    const fetch = async () => inChunks(`${subject} is not JSON`, size, 502);
    const { error } = await tokenManagementList(client({ fetch }), {});
    expect(error).toMatchObject({ name: "AuthleteDefaultError", body: `${subject} is not JSON` });
  });
});

it("a body that ends within a character ends with a replacement character", async () => {
  const bytes = new TextEncoder().encode("a☃").subarray(0, 3);
  const fetch = async () => new Response(bytes, { status: 502 });
  const { error } = await tokenManagementList(client({ fetch }), {});
  expect(error).toMatchObject({ body: "a\ufffd" });
});

it("a chunk that does not consist of bytes is not a broken connection", async () => {
  const reader = { read: async () => ({ done: false, value: "text" }), cancel: async () => {} };
  const response = { status: 200, ok: true, headers: new Headers(), text: async () => "" };
  const fetch = async () => ({ ...response, body: { getReader: () => reader } }) as unknown as Response;
  const { error } = await tokenManagementList(client({ fetch }), {});
  expect(error).toMatchObject({ name: "UnexpectedClientError", code: "UNEXPECTED" });
});
