// Errors that users construct, for example in their tests.
import * as errors from "authlete-typescript-sdk/models/errors";
import { describe, expect, it } from "vitest";
import { polluted } from "../support/hostile.js";

const {
  AuthleteDefaultError,
  AuthleteError,
  ConnectionError,
  HTTPClientError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
  ResultError,
  SDKError,
  SDKValidationError,
  UnexpectedClientError,
} = errors;

const body = '{"resultCode":"A001202","resultMessage":"[A001202] Unknown service."}';
const received = () => ({
  response: new Response(body, { status: 400, headers: { "content-type": "application/json" } }),
  request: new Request("https://us.authlete.com", { headers: { authorization: "Bearer a-secret" } }),
  body,
});

describe("an error", () => {
  it.each([
    ["ResultError", ResultError, "REFUSED_BY_AUTHLETE"],
    ["AuthleteDefaultError", AuthleteDefaultError, "HTTP_STATUS"],
    ["ResponseValidationError", ResponseValidationError, "RESPONSE_INVALID"],
  ] as const)("%s is constructed of a message, a response and its body", (name, Class, code) => {
    const { response, ...rest } = received();
    const error = new Class("refused", { response, ...rest });
    expect(error).toBeInstanceOf(AuthleteError);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name, code, message: "refused", statusCode: 400, body });
    expect(error.contentType).toBe("application/json");
    expect(error.headers).toBe(response.headers);
    expect(error.rawResponse).toBe(response);
    expect(`${error}`).toBe(`${name}: refused`);
  });

  it.each([
    ["ConnectionError", ConnectionError, "NO_RESPONSE"],
    ["RequestTimeoutError", RequestTimeoutError, "TIMEOUT"],
    ["RequestAbortedError", RequestAbortedError, "ABORTED"],
    ["InvalidRequestError", InvalidRequestError, "FETCH_OPTION_INVALID"],
    ["UnexpectedClientError", UnexpectedClientError, "UNEXPECTED"],
  ] as const)("%s is constructed of a message alone, or with details", (name, Class, code) => {
    const plain = new Class("failed");
    expect(plain).toBeInstanceOf(HTTPClientError);
    expect(plain).toMatchObject({ name, code, message: "failed" });
    expect(plain).not.toHaveProperty("cause");
    expect([plain.statusCode, plain.headers, plain.body, plain.rawResponse]).toEqual(
      Array(4).fill(undefined),
    );
    expect(plain.contentType).toBe("");
    expect(plain.toJSON()).toStrictEqual({ name, code, message: "failed" });

    const cause = new Error("a cause");
    const detailed = new Class("failed", { cause, ...received() });
    expect(detailed).toMatchObject({ cause, statusCode: 400, body });
  });

  it("has the code that is passed", () => {
    expect(new ConnectionError("", { code: "CONNECTION_REFUSED" }).code).toBe("CONNECTION_REFUSED");
    expect(new InvalidRequestError("", { code: "BEARER_MISSING" }).code).toBe("BEARER_MISSING");
  });

  it("does not store the request, which contains credentials", () => {
    const error = new AuthleteDefaultError("refused", received());
    expect(Reflect.ownKeys(error).sort()).toEqual(["code", "message", "reasons", "stack"]);
  });

  it("reads its details from own properties", async () => {
    const details = { code: "CONNECTION_REFUSED", cause: 1, body: "a", response: new Response() };
    const error = await polluted(details, async () => new ConnectionError("lost"));
    expect(error).toMatchObject({ code: "NO_RESPONSE" });
    expect(error).not.toHaveProperty("cause");
    expect(error.rawResponse).toBeUndefined();
  });
});

describe("a ResultError", () => {
  it("has the result code and message of the body", () => {
    const error = new ResultError("refused", received());
    expect(error.toJSON()).toStrictEqual({
      name: "ResultError",
      code: "REFUSED_BY_AUTHLETE",
      message: "refused",
      statusCode: 400,
      resultCode: "A001202",
      resultMessage: "[A001202] Unknown service.",
    });
  });

  it("prefers the result code and message that are passed", () => {
    const error = new ResultError("refused", { ...received(), resultCode: "A1", resultMessage: "b" });
    expect(error).toMatchObject({ resultCode: "A1", resultMessage: "b" });
  });

  it.each(["", "<html>", "null", "1", "[]"])("has empty ones for the body %j", (body) => {
    const error = new ResultError("refused", { ...received(), body });
    expect(error).toMatchObject({ resultCode: "", resultMessage: "" });
  });
});

describe("issues", () => {
  const issues = [{ path: ["clientId"], code: "MISSING", message: "is required" }] as const;

  it("are those that are passed", () => {
    expect(new SDKValidationError("invalid", { issues }).issues).toBe(issues);
    const error = new ResponseValidationError("invalid", { ...received(), issues, rawValue: 1 });
    expect(error).toMatchObject({ issues, rawValue: 1 });
  });

  it("are none by default", () => {
    expect(new SDKValidationError("invalid").issues).toEqual([]);
    expect(new ResponseValidationError("invalid", received()).issues).toEqual([]);
  });
});

it("has no exports besides the classes", () => {
  expect(Object.keys(errors).sort()).toEqual([
    "ActionError",
    "AuthleteDefaultError",
    "AuthleteError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "HTTPClientError",
    "InvalidRequestError",
    "RequestAbortedError",
    "RequestTimeoutError",
    "ResponseValidationError",
    "ResultError",
    "SDKError",
    "SDKValidationError",
    "UnexpectedClientError",
  ]);
});
