import {
  Authlete,
  type AuthorizationManagementNamespace,
  type ClientManagementNamespace,
  type ClientNamespace,
  type Result,
  type RetryConfig,
  type TokenManagementNamespace,
  type TokenNamespace,
} from "authlete-typescript-sdk";
import {
  AuthleteCore,
  type Client,
  type Context,
  type Fetch,
  type RequestOptions,
} from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { clientManagementClientAuthorizationGetListApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationGetListApiPost";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList.js";
import {
  type AccessToken,
  type ClientLimited,
  GrantType,
  type Property,
  type Service,
  type TokenCreateRequest,
  TokenCreateRequestSchema,
  type TokenCreateResponse,
  TokenCreateResponseAction,
} from "authlete-typescript-sdk/models";
import type * as errors from "authlete-typescript-sdk/models/errors";
import type { TokenManagementCreateRequest } from "authlete-typescript-sdk/models/operations";
import { paginate, paginateItems } from "authlete-typescript-sdk/paginate";
import crossFetch from "cross-fetch";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { parse } from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { createPoisons, OptionName } from "./support/poisons.js";

const authlete = new AuthleteCore({ serviceId: "1" });

describe("Result", () => {
  test("narrows by ok", async () => {
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD" } });
    if (res.ok) {
      expectTypeOf(res.value).toEqualTypeOf<TokenCreateResponse>();
      expectTypeOf(res.response).toEqualTypeOf<Response>();
      expectTypeOf(res.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(res.response).toEqualTypeOf<Response | undefined>();
      expectTypeOf(res.value).toEqualTypeOf<undefined>();
    }
  });

  test("narrows when it is destructured", async () => {
    const { error, value } = await tokenManagementCreate(authlete, {
      tokenCreateRequest: { grantType: "PASSWORD" },
    });
    if (!error) expectTypeOf(value).toEqualTypeOf<TokenCreateResponse>();
  });

  test("lists exactly the possible errors", async () => {
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD" } });
    if (res.ok) return;
    expectTypeOf(res.error).toEqualTypeOf<
      | errors.ResultError
      | errors.AuthleteDefaultError
      | errors.ResponseValidationError
      | errors.SDKValidationError
      | errors.ConnectionError
      | errors.RequestTimeoutError
      | errors.RequestAbortedError
      | errors.InvalidRequestError
      | errors.UnexpectedClientError
    >();
    switch (res.error.name) {
      case "ResultError":
        expectTypeOf(res.error.resultCode).toEqualTypeOf<string>();
        expectTypeOf(res.error.statusCode).toEqualTypeOf<number>();
        expectTypeOf(res.error.body).toEqualTypeOf<string>();
        break;
      case "SDKValidationError":
        expectTypeOf(res.error.issues[0]?.path).toEqualTypeOf<readonly (string | number)[] | undefined>();
        break;
      case "ConnectionError":
        expectTypeOf(res.error.statusCode).toEqualTypeOf<number | undefined>();
        break;
    }
  });

  test("of delete has no value", async () => {
    const res = await tokenManagementDelete(authlete, { accessTokenIdentifier: "a" });
    expectTypeOf(res).toEqualTypeOf<Result<void, errors.OperationError>>();
  });
});

describe("enums", () => {
  test("are constants and literal unions of the same name", () => {
    expectTypeOf(GrantType.AuthorizationCode).toEqualTypeOf<"AUTHORIZATION_CODE">();
    expectTypeOf<GrantType>().toEqualTypeOf<
      | "AUTHORIZATION_CODE"
      | "IMPLICIT"
      | "PASSWORD"
      | "CLIENT_CREDENTIALS"
      | "REFRESH_TOKEN"
      | "CIBA"
      | "DEVICE_CODE"
      | "TOKEN_EXCHANGE"
      | "JWT_BEARER"
      | "PRE_AUTHORIZED_CODE"
    >();
  });

  test("accept constants and plain strings in requests", () => {
    expectTypeOf<{ grantType: typeof GrantType.Ciba }>().toExtend<TokenCreateRequest>();
    expectTypeOf<{ grantType: "CIBA" }>().toExtend<TokenCreateRequest>();
    expectTypeOf<{ grantType: "NONSENSE" }>().not.toExtend<TokenCreateRequest>();
    expectTypeOf<{ grantType: string }>().not.toExtend<TokenCreateRequest>();
  });

  test("are open in responses, and still suggest the known values in editors", () => {
    expectTypeOf<TokenCreateResponse["action"]>().toEqualTypeOf<
      TokenCreateResponseAction | (string & {}) | undefined
    >();
    expectTypeOf<AccessToken["grantType"]>().toEqualTypeOf<GrantType | (string & {}) | undefined>();
    expectTypeOf(TokenCreateResponseAction.Ok).toExtend<NonNullable<TokenCreateResponse["action"]>>();
  });
});

describe("requests", () => {
  test("may contain an explicit undefined", () => {
    expectTypeOf<{
      grantType: "CIBA";
      clientId: undefined;
      scopes: undefined;
    }>().toExtend<TokenCreateRequest>();
    expectTypeOf<{
      serviceId: undefined;
      tokenCreateRequest: TokenCreateRequest;
    }>().toExtend<TokenManagementCreateRequest>();
  });

  test("that are invalid do not compile", () => {
    // @ts-expect-error the body is missing
    tokenManagementCreate(authlete, {});
    // @ts-expect-error grantType is missing
    tokenManagementCreate(authlete, { tokenCreateRequest: {} });
    // @ts-expect-error not a number
    tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "CIBA", accessTokenDuration: "1" } });
    // @ts-expect-error neither a number nor a string
    tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "CIBA", clientId: true } });
    // @ts-expect-error not null
    tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "CIBA", subject: null } });
    // @ts-expect-error an unknown field, perhaps a typo
    tokenManagementList(authlete, { subjekt: "john" });
    // @ts-expect-error not a context
    tokenManagementList({}, {});
    // @ts-expect-error method and body are set by the SDK
    tokenManagementList(authlete, {}, { fetchOptions: { method: "POST" } });
  });
});

test("fields of models have the documented types", () => {
  expectTypeOf<TokenCreateResponse["clientId"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<TokenCreateResponse["scopes"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<TokenCreateResponse["properties"]>().toEqualTypeOf<Property[] | undefined>();
  expectTypeOf(parse(TokenCreateRequestSchema, {})).toEqualTypeOf<TokenCreateRequest>();
});

test("functions accept any context", () => {
  expectTypeOf(tokenManagementList).parameter(0).toEqualTypeOf<Client>();
  expectTypeOf<Authlete>().toExtend<Client>();
  expectTypeOf(tokenManagementList).parameter(2).toEqualTypeOf<RequestOptions | undefined>();
  expectTypeOf<{ strategy: "backoff"; backoff: { initialInterval: 1 } }>().toExtend<RetryConfig>();
});

test("methods of the class return values", async () => {
  const { management } = new Authlete().token;
  expectTypeOf(
    await management.create({ tokenCreateRequest: { grantType: "CIBA" } }),
  ).toEqualTypeOf<TokenCreateResponse>();
  expectTypeOf(await management.delete({ accessTokenIdentifier: "a" })).toEqualTypeOf<void>();
  expectTypeOf((await management.list({}).withResponse()).response).toEqualTypeOf<Response>();
});

test("the groups of methods have types", () => {
  const countTokens = async (token: TokenNamespace) => (await token.management.list({})).totalCount ?? 0;
  expectTypeOf(countTokens(new Authlete().token)).toEqualTypeOf<Promise<number>>();
  // @ts-expect-error another group
  countTokens(new Authlete().client);
  expectTypeOf<Authlete["client"]>().toEqualTypeOf<ClientNamespace>();
  expectTypeOf<Authlete["token"]["management"]>().toEqualTypeOf<TokenManagementNamespace>();
  expectTypeOf<Authlete["client"]["management"]>().toEqualTypeOf<ClientManagementNamespace>();
  expectTypeOf<Authlete["authorization"]["management"]>().toEqualTypeOf<AuthorizationManagementNamespace>();
});

describe("paginate", () => {
  test("returns the pages of its function", () => {
    const pages = paginate(tokenManagementList, authlete, { subject: "john" });
    expectTypeOf(pages).toExtend<AsyncIterable<Awaited<ReturnType<typeof tokenManagementList>>>>();
    // @ts-expect-error an unknown field, perhaps a typo
    paginate(tokenManagementList, authlete, { subjekt: "john" });
  });

  test("returns items of the type that the array of a page has", async () => {
    const tokens = paginateItems(tokenManagementList, authlete, {});
    expectTypeOf(tokens).toExtend<AsyncIterable<Result<AccessToken, errors.OperationError>>>();
    for await (const token of tokens) {
      if (token.ok) expectTypeOf(token.value).toEqualTypeOf<AccessToken>();
      else expectTypeOf(token.error).toEqualTypeOf<errors.OperationError>();
    }
    for await (const { value } of paginateItems(serviceList, authlete, {}))
      expectTypeOf(value).toEqualTypeOf<Service | undefined>();
    const clients = paginateItems(clientManagementClientAuthorizationGetListApiPost, authlete, {
      clientAuthorizationGetListRequest: { subject: "john" },
    });
    for await (const { value } of clients) expectTypeOf(value).toEqualTypeOf<ClientLimited | undefined>();
  });

  test("accepts functions of the user's, with and without totalCount", async () => {
    const ids = async (
      _: Context,
      __: object,
    ): Promise<Result<{ ids?: readonly number[]; next: string }, errors.OperationError>> =>
      expect.unreachable();
    for await (const { value } of paginateItems(ids, authlete, {}))
      expectTypeOf(value).toEqualTypeOf<number | undefined>();
    const names = async (_: Context, __: object): Promise<Result<string[], errors.OperationError>> =>
      expect.unreachable();
    for await (const { value } of paginateItems(names, authlete, {}))
      expectTypeOf(value).toEqualTypeOf<string | undefined>();
  });
});

test("the tests of a polluted Object.prototype have a value for every option", () => {
  expectTypeOf<keyof ReturnType<typeof createPoisons>["options"]>().toEqualTypeOf<OptionName>();
  // If the names were any strings, no option could be missing.
  expectTypeOf<string>().not.toExtend<OptionName>();
});

describe("the fetch option", () => {
  test("accepts the runtime's fetch and those of packages", () => {
    new AuthleteCore({ fetch });
    new AuthleteCore({ fetch: globalThis.fetch });
    new AuthleteCore({ fetch: undiciFetch });
    new AuthleteCore({ fetch: nodeFetch });
    new AuthleteCore({ fetch: crossFetch });
    new AuthleteFetchCore({ fetch });
    new AuthleteFetchCore({ fetch: undiciFetch });
    new AuthleteFetchCore({ fetch: nodeFetch });
    new Authlete({ fetch: undiciFetch });
  });

  test("accepts wrappers, whichever way their parameters are declared", () => {
    const asFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
      fetch(input, init);
    const asCalled = async (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
    const ofURL = async (url: string | URL, init?: RequestInit): Promise<Response> => fetch(url, init);
    const constant = async (): Promise<Response> => Response.json({});
    new AuthleteCore({ fetch: asFetch });
    new AuthleteCore({ fetch: asCalled });
    new AuthleteCore({ fetch: ofURL });
    new AuthleteCore({ fetch: constant });
    new AuthleteCore({ fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
    new AuthleteCore({ fetch: (url, init) => undiciFetch(url, init) });
    new AuthleteFetchCore({ fetch: asFetch });
    new AuthleteFetchCore({ fetch: asCalled });
    expectTypeOf<typeof fetch>().toExtend<Fetch>();
  });

  test("refuses a function that takes only a Request, or returns something other than a response", () => {
    const ofRequest = async (request: Request): Promise<Response> => fetch(request);
    expectTypeOf(ofRequest).not.toExtend<Fetch>();
    // @ts-expect-error it is called with a URL
    new AuthleteCore({ fetch: ofRequest });
    // @ts-expect-error it is called with a URL
    new AuthleteFetchCore({ fetch: ofRequest });
    // @ts-expect-error the body cannot be read
    new AuthleteCore({ fetch: async () => ({ ok: true, status: 200, headers: new Headers() }) });
    // @ts-expect-error not a promise
    new AuthleteCore({ fetch: () => Response.json({}) });
  });

  test("is called with a plain object of headers and the text of a body", () => {
    expectTypeOf<Parameters<Fetch>[0]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<Fetch>[1]["method"]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<Fetch>[1]["headers"]>().toEqualTypeOf<Record<string, string>>();
    expectTypeOf<Parameters<Fetch>[1]["body"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Parameters<Fetch>[1]["signal"]>().toEqualTypeOf<AbortSignal | undefined>();
  });
});
