import { check } from "../runtime/schema/check.js";
import { own } from "../runtime/settings/own.js";
import { type Access, type Credentials, grantAccess } from "./access.js";
import { decodeForm } from "./decodeForm.js";
import type { Faults } from "./faults.js";
import { findRoute } from "./findRoute.js";
import { errorResponse, type SimulatorResponse } from "./responses.js";
import type { Route } from "./route.js";
import type { World } from "./world.js";

/** A call, with the operation that it was for. */
export interface Responded {
  readonly operation: string;
  /** What the operation was called with. */
  readonly given: unknown;
  readonly response: SimulatorResponse;
}

/** Finds the operation of a request, checks credentials and input, and runs it. */
export async function respond(
  world: World,
  credentials: Credentials,
  request: Request,
  faults: Faults,
): Promise<Responded> {
  const url = new URL(request.url);
  const authorization = request.headers.get("authorization");
  const found = findRoute(request, url.pathname, isBasic(authorization));
  if (!found.route) return { operation: "", given: undefined, response: found.response };

  const { route, segments } = found;
  const parameters = { ...Object.fromEntries(url.searchParams), ...segments };
  const access = grantAccess(world, route, authorization, credentials, segments["serviceId"]);
  const input = await readInput(request, route, parameters);
  const responded = (response: SimulatorResponse) => ({
    operation: route.name,
    given: input.value,
    response,
  });
  if (access.refusal) return responded(access.refusal);

  const outcome = faults.take(route);
  if (outcome && "disconnect" in outcome)
    throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
  if (outcome && "delayMs" in outcome) await new Promise((resolve) => setTimeout(resolve, outcome.delayMs));
  if (outcome && "status" in outcome) return responded({ status: outcome.status, ...bodyOf(outcome.body) });
  if (outcome && "response" in outcome) return responded({ status: 200, body: outcome.response });
  return responded(await run(world, route, access, input, parameters));
}

async function run(
  world: World,
  route: Route,
  access: Access,
  input: Input,
  parameters: Record<string, string>,
): Promise<SimulatorResponse> {
  const path = route.path.replace("{serviceId}/", "").replace(/\/$/, "");
  if (!route.run)
    return errorResponse(501, "SIM001501", `${path}, The simulator does not have ${route.name}.`);
  if (input.isInvalid) return errorResponse(400, "SIM001205", `${path}, The request body is not JSON.`);
  const isMissing = input.value === undefined;
  const isComplete = isMissing && route.isBodyOptional;
  const [issue] = route.request && !isComplete ? check(route.request, input.value, false) : [];
  if (issue) {
    const field = issue.path.join(".");
    return errorResponse(400, isMissing ? "A126203" : "SIM001206", `${path}, ${field}: ${issue.message}.`);
  }
  return route.run({
    service: access.service as never,
    world,
    request: own(input.value as object | undefined),
    parameters,
  });
}

/** What a request contains: the body, or the fields of path and query. */
interface Input {
  readonly value?: unknown;
  readonly isInvalid?: boolean;
}

async function readInput(request: Request, route: Route, parameters: Record<string, string>): Promise<Input> {
  if (request.method === "GET" || request.method === "DELETE") return { value: withNumbers(parameters) };
  const text = await request.text();
  if (route.isForm && route.request) return text ? { value: decodeForm(route.request, text) } : {};
  try {
    return text ? { value: JSON.parse(text, withoutNull) } : {};
  } catch {
    return { isInvalid: true };
  }
}

/** A field that is `null` is absent: JSON libraries of other languages send it. */
function withoutNull(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

function withNumbers(parameters: Record<string, string>): object {
  const isNumber = (name: string) => name === "start" || name === "end";
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
  );
}

function bodyOf(body: object | undefined): { body?: object } {
  return body ? { body } : {};
}

function isBasic(authorization: string | null): boolean {
  return /^basic /i.test(authorization ?? "");
}
