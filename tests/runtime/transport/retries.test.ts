import type { RetryConfig } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { http, rawServer } from "../../support/raw.js";

const quick = { initialInterval: 10, maxInterval: 20, maxElapsedTime: 2_000 };
const backoff: RetryConfig = { strategy: "backoff", backoff: quick };

/** A server that sends the responses one after the other, and repeats the last one. */
function serving(...responses: (string | null)[]) {
  return rawServer((socket, count) => {
    const response = responses[Math.min(count, responses.length) - 1];
    if (response) socket.write(response);
    else socket.resetAndDestroy();
  });
}

const create = (serverURL: string, options: Parameters<typeof tokenManagementCreate>[2] = {}, context = {}) =>
  tokenManagementCreate(client({ serverURL, ...context }), { tokenCreateRequest }, options);

const ok = http(200, '{"action":"OK"}');
const unavailable = http(503, '{"resultCode":"A1","resultMessage":"later"}');

describe("without a RetryConfig", () => {
  it.each([undefined, { strategy: "none" } as const])("nothing is retried", async (retries) => {
    await using server = await serving(unavailable, ok);
    expect(await create(server.url, { retries })).toMatchObject({
      ok: false,
      error: { name: "ResultError" },
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("with backoff", () => {
  it("retries a POST with its body until it succeeds", async () => {
    await using server = await serving(unavailable, http(500, ""), http(429, "<html>"), ok);
    expect(await create(server.url, { retries: backoff })).toEqual({ ok: true, value: { action: "OK" } });
    expect(server.requests).toHaveLength(4);
    expect(new Set(server.requests).size).toBe(1);
  });

  it("uses the RetryConfig of the context unless the call has one", async () => {
    await using server = await serving(unavailable, ok, unavailable, ok);
    expect(await create(server.url, {}, { retryConfig: backoff })).toMatchObject({ ok: true });
    const res = await create(server.url, { retries: { strategy: "none" } }, { retryConfig: backoff });
    expect(res).toMatchObject({ ok: false });
    expect(server.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 501])("does not retry %d", async (status) => {
    await using server = await serving(http(status, ""), ok);
    expect(await create(server.url, { retries: backoff })).toMatchObject({ ok: false });
    expect(server.requests).toHaveLength(1);
  });

  it.each([[[418]], [["418"]], [["4XX"]], [["4xx", "5XX"]]])(
    "retries the statuses in retryCodes: %j",
    async (retryCodes) => {
      await using server = await serving(http(418, ""), ok);
      expect(await create(server.url, { retries: backoff, retryCodes })).toMatchObject({ ok: true });
      await using other = await serving(http(333, ""), ok);
      expect(await create(other.url, { retries: backoff, retryCodes })).toMatchObject({ ok: false });
      expect(other.requests).toHaveLength(1);
    },
  );

  it("returns the complete last response when the time is up, and does not start another attempt", async () => {
    await using server = await serving(
      unavailable,
      http(503, '{"resultCode":"A2","resultMessage":"the last"}'),
    );
    const started = performance.now();
    const maxElapsedTime = 150;
    const res = await create(server.url, {
      retries: { strategy: "backoff", backoff: { ...quick, maxElapsedTime } },
    });
    expect(res).toMatchObject({
      ok: false,
      error: { name: "ResultError", resultCode: "A2", statusCode: 503 },
    });
    expect(server.requests.length).toBeGreaterThan(3);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("increases the delay up to maxInterval, jittered by up to 50 %", async () => {
    const times: number[] = [];
    await using server = await rawServer((socket) => {
      times.push(performance.now());
      socket.write(times.length < 5 ? unavailable : ok);
    });
    const intervals = { initialInterval: 40, exponent: 2, maxInterval: 100, maxElapsedTime: 5_000 };
    expect(await create(server.url, { retries: { strategy: "backoff", backoff: intervals } })).toMatchObject({
      ok: true,
    });
    const delays = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    for (const [index, minimum] of [20, 40, 50, 50].entries())
      expect(delays[index]).toBeGreaterThanOrEqual(minimum - 2);
  });

  it.each([
    ["seconds", () => "1"],
    ["a date", () => new Date(Date.now() + 2_000).toUTCString()],
  ])("honours Retry-After in %s", async (_, retryAfter) => {
    await using server = await serving(http(429, "", { "Retry-After": retryAfter() }), ok);
    const started = performance.now();
    expect(await create(server.url, { retries: { strategy: "backoff" } })).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it.each(["100000", "99999999999999999999", new Date(Date.now() + 1e9).toUTCString()])(
    "stops immediately if Retry-After exceeds maxElapsedTime: %s",
    async (value) => {
      await using server = await serving(http(503, "", { "Retry-After": value }), ok);
      const res = await create(server.url, { retries: { strategy: "backoff" } });
      expect(res).toMatchObject({ ok: false, error: { name: "AuthleteDefaultError", statusCode: 503 } });
    },
  );

  it.each(["soon", "-1", "1.5", new Date(0).toUTCString()])(
    "ignores an invalid or past Retry-After: %s",
    async (value) => {
      await using server = await serving(http(503, "", { "Retry-After": value }), ok);
      expect(await create(server.url, { retries: backoff })).toMatchObject({ ok: true });
    },
  );

  it("retries connection errors before the response and in the body if the option is set", async () => {
    const truncated = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{"action":';
    const retries: RetryConfig = { ...backoff, retryConnectionErrors: true };
    await using server = await rawServer((socket, count) => {
      if (count === 1) socket.resetAndDestroy();
      else if (count === 2) socket.end(truncated);
      else socket.write(ok);
    });
    expect(await create(server.url, { retries })).toEqual({ ok: true, value: { action: "OK" } });
    expect(server.requests).toHaveLength(3);
  });

  it("does not retry connection errors if the option is not set", async () => {
    await using server = await serving(null, ok);
    expect(await create(server.url, { retries: backoff })).toMatchObject({
      error: { name: "ConnectionError" },
    });
    expect(server.requests).toHaveLength(1);
  });

  it("returns the last connection error when the time is up", async () => {
    await using server = await serving(null);
    const retries: RetryConfig = {
      strategy: "backoff",
      backoff: { ...quick, maxElapsedTime: 100 },
      retryConnectionErrors: true,
    };
    expect(await create(server.url, { retries })).toMatchObject({ error: { name: "ConnectionError" } });
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it.each([
    { initialInterval: Number.NaN },
    { initialInterval: -5, maxElapsedTime: 50 },
    { exponent: 0, maxElapsedTime: 50 },
    { exponent: -2, maxElapsedTime: 50 },
    { maxInterval: 0, maxElapsedTime: 50 },
    { maxElapsedTime: Number.NaN },
    { maxElapsedTime: 0 },
    { maxElapsedTime: -1 },
  ])("ends with unusual intervals: %j", async (unusual) => {
    await using server = await serving(unavailable);
    const res = await create(server.url, {
      retries: { strategy: "backoff", backoff: { initialInterval: 5, ...unusual } },
    });
    expect(res).toMatchObject({ ok: false, error: { name: "ResultError", statusCode: 503 } });
  });

  it("calls hooks for every attempt", async () => {
    await using server = await serving(unavailable, ok);
    const seen: string[] = [];
    const hooks = {
      beforeRetry: [({ retryCount }: { retryCount: number }) => void seen.push(`retry ${retryCount}`)],
      afterResponse: [({ response }: { response: Response }) => void seen.push(`${response.status}`)],
    };
    expect(await create(server.url, { retries: backoff }, { hooks })).toMatchObject({ ok: true });
    expect(seen).toEqual(["503", "retry 1", "200"]);
  });
});
