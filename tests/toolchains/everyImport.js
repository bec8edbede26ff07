// A program of a user that imports the package in every documented way: each module with and without ".js", and by the
// names that `@authlete/typescript-sdk` has. It calls a simulator and prints the outcomes as JSON.
import { Authlete } from "authlete-typescript-sdk";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteCore as core } from "authlete-typescript-sdk/core.js";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { debugLogger as logger } from "authlete-typescript-sdk/debugLogger.js";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { AuthleteFetchCore as fetchCore } from "authlete-typescript-sdk/fetch.js";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementCreate as create } from "authlete-typescript-sdk/funcs/tokenManagementCreate.js";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { Authlete as indexClass } from "authlete-typescript-sdk/index.js";
import { AccessTokenSchema, GrantType } from "authlete-typescript-sdk/models";
import { AccessTokenSchema as oneModel } from "authlete-typescript-sdk/models/accessToken";
import { AccessTokenSchema as oneModelFile } from "authlete-typescript-sdk/models/accessToken.js";
import { ResultError } from "authlete-typescript-sdk/models/errors";
import { ResultError as errorsIndex } from "authlete-typescript-sdk/models/errors/index.js";
import { ResultError as errors } from "authlete-typescript-sdk/models/errors.js";
import { AccessTokenSchema as modelsIndex } from "authlete-typescript-sdk/models/index.js";
import { TokenManagementListRequestSchema } from "authlete-typescript-sdk/models/operations";
import { TokenManagementListRequestSchema as operationsIndex } from "authlete-typescript-sdk/models/operations/index.js";
import { TokenManagementListRequestSchema as operations } from "authlete-typescript-sdk/models/operations.js";
import { AccessTokenSchema as models } from "authlete-typescript-sdk/models.js";
import { paginate } from "authlete-typescript-sdk/paginate";
import { paginate as pages } from "authlete-typescript-sdk/paginate.js";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { createSimulator as simulatorIndex } from "authlete-typescript-sdk/simulator/index.js";
import { createSimulator as simulatorFile } from "authlete-typescript-sdk/simulator.js";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { AuthleteV2Core as v2Core } from "authlete-typescript-sdk/v2.js";

const simulator = createSimulator();
const options = { serviceId: "715948317", bearer: "a-bearer", fetch: simulator.fetch };
const authlete = new AuthleteCore(options);

/** Names that lead to another module than they should. */
function differences() {
  const same = {
    indexClass: indexClass === Authlete,
    core: core === AuthleteCore,
    logger: logger === debugLogger,
    fetchCore: fetchCore === AuthleteFetchCore,
    create: create === tokenManagementCreate,
    oneModel: oneModel === AccessTokenSchema,
    oneModelFile: oneModelFile === AccessTokenSchema,
    models: models === AccessTokenSchema,
    modelsIndex: modelsIndex === AccessTokenSchema,
    errors: errors === ResultError,
    errorsIndex: errorsIndex === ResultError,
    operations: operations === TokenManagementListRequestSchema,
    operationsIndex: operationsIndex === TokenManagementListRequestSchema,
    pages: pages === paginate,
    simulatorFile: simulatorFile === createSimulator,
    simulatorIndex: simulatorIndex === createSimulator,
    v2Core: v2Core === AuthleteV2Core,
  };
  return Object.keys(same).filter((name) => !same[name]);
}

async function createAndList() {
  const created = await tokenManagementCreate(authlete, {
    tokenCreateRequest: { grantType: GrantType.AuthorizationCode, clientId: 1, subject: "john" },
  });
  const listed = await tokenManagementList(new AuthleteFetchCore(options), { subject: "john" });
  const isOpaque = created.value?.accessToken?.length > 20;
  return { isOpaque, totalCount: listed.value?.totalCount, error: created.error?.message };
}

/** Retries and hooks load ky by `import()`. */
async function retry() {
  const log = [];
  const logging = debugLogger({ fetch: simulator.fetch, log: (line) => log.push(line.split(",")[0]) });
  let count = 0;
  const failingOnce = async (url, init) => (count++ ? logging(url, init) : new Response("", { status: 503 }));
  const retrying = new AuthleteCore({
    ...options,
    fetch: failingOnce,
    retryConfig: { strategy: "backoff", backoff: { initialInterval: 1, maxInterval: 1 } },
    hooks: { beforeRetry: [() => void log.push("beforeRetry")] },
  });
  const res = await tokenManagementList(retrying, {});
  return { log, totalCount: res.value?.totalCount, error: res.error?.message };
}

async function refusal() {
  const refusing = createSimulator({ bearer: "another" });
  const res = await tokenManagementList(new AuthleteCore({ ...options, fetch: refusing.fetch }), {});
  return res.error instanceof ResultError;
}

async function counts() {
  const found = [];
  for await (const page of paginate(tokenManagementList, new Authlete(options), {})) {
    found.push(page.value?.totalCount);
  }
  return found;
}

async function pathOfV2() {
  let path;
  const fetch = async (url) => {
    path = new URL(url).pathname;
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  const { ok } = await tokenManagementList(
    new AuthleteV2Core({ serviceApiKey: "a-key", serviceApiSecret: "a-secret", fetch }),
    {},
  );
  return { ok, path };
}

async function main() {
  const outcomes = {
    differences: differences(),
    token: await createAndList(),
    retried: await retry(),
    isRefused: await refusal(),
    counts: await counts(),
    v2: await pathOfV2(),
    schemas: [AccessTokenSchema.type, TokenManagementListRequestSchema.type],
  };
  console.log(JSON.stringify(outcomes));
}

main();
