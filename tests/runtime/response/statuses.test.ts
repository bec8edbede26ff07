// Which error a status leads to, at the bounds between the kinds of statuses, and what its message advises.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client, json } from "../../support/client.js";

async function errorFor(status: number, body: unknown = {}) {
  const fetch = async () => json(body, { status });
  const { error } = await tokenManagementList(client({ fetch }), {});
  if (!error) throw new Error("the call succeeded");
  return error;
}

describe("a response without a resultCode", () => {
  it.each([300, 305, 399])("with status %i is an unexpected status", async (status) => {
    expect(await errorFor(status)).toMatchObject({
      name: "ResponseValidationError",
      code: "STATUS_UNEXPECTED",
      issues: [{ path: [], code: "STATUS_UNEXPECTED" }],
    });
  });

  it.each([400, 401, 599])("with status %i is an error of something else than the API", async (status) => {
    expect(await errorFor(status)).toMatchObject({ name: "AuthleteDefaultError", statusCode: status });
  });
});

describe("the message", () => {
  const advice: [number, string | undefined][] = [
    [400, undefined],
    [401, "Check the bearer, and that it belongs to this server."],
    [402, undefined],
    [403, "Check serviceId and the permissions of the bearer."],
    [404, undefined],
    [428, undefined],
    [429, "Try again later."],
    [430, undefined],
    [499, undefined],
    [500, "Try again later."],
    [503, "Try again later."],
  ];

  it.each(advice)("for status %i ends with the advice: %s", async (status, expected) => {
    const { message } = await errorFor(status, { resultCode: "A1", resultMessage: "failed." });
    expect(message).toMatch(/returned \d+: failed\./);
    expect(message.split("failed.")[1]?.trim()).toBe(expected ?? "");
  });
});

describe("a resultCode", () => {
  it.each([
    ["a text", "A1", "A1"],
    ["a number", 7, "7"],
  ])("may be %s", async (_, resultCode, expected) => {
    expect(await errorFor(400, { resultCode })).toMatchObject({
      name: "ResultError",
      resultCode: expected,
      resultMessage: "",
      message: expect.stringContaining(`400: ${expected}`),
    });
  });

  it.each([true, null, {}, []])("is ignored if it is %j", async (resultCode) => {
    expect(await errorFor(400, { resultCode })).toMatchObject({ name: "AuthleteDefaultError" });
  });
});
