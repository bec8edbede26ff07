import { v2Operations } from "../v2/operations.js";
import { errorResponse, type SimulatorResponse } from "./responses.js";
import type { Route } from "./route.js";
import { routes } from "./routes.js";

interface Found {
  readonly route?: Route;
  /** The decoded segments of the path by their names. */
  readonly segments: Record<string, string>;
  readonly response: SimulatorResponse;
}

/**
 * Finds the operation with a method and a path.
 *
 * @param isV2 whether the path is one of Authlete 2.x, in which the credentials imply the service
 */
export function findRoute(
  { method, headers }: Pick<Request, "method" | "headers">,
  pathname: string,
  isV2: boolean,
): Found {
  const values = pathname.replace(/^\/api/, "").split("/");
  const matching = routes.flatMap((route) => {
    const template = isV2
      ? v2Operations[`${route.method} /api${route.path}`]?.path.slice("/api".length)
      : route.path;
    const segments = template === undefined ? undefined : segmentsOf(template.split("/"), values);
    return segments ? [{ route, segments }] : [];
  });
  const isForm = /^application\/x-www-form-urlencoded\b/.test(headers.get("content-type") ?? "");
  const isBetter = ({ route }: { route: Route }) => Boolean(route.isForm) === isForm;
  // `/client/get/list` is not the client "list".
  const candidates = matching
    .filter(({ route }) => route.method === method)
    .sort((a, b) => Object.keys(a.segments).length - Object.keys(b.segments).length);
  const found = candidates.find(isBetter) ?? candidates[0];
  if (found) return { ...found, response: { status: 200 } };
  const response = matching.length
    ? errorResponse(
        405,
        "SIM001405",
        `${pathname}, The method must be ${matching.map(({ route }) => route.method).join(" or ")}.`,
      )
    : errorResponse(404, "SIM001404", `${pathname}, There is no operation with this path.`);
  return { segments: {}, response };
}

function segmentsOf(names: readonly string[], values: readonly string[]): Record<string, string> | undefined {
  if (names.length !== values.length) return undefined;
  const segments: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? "";
    if (!name.startsWith("{")) {
      if (name !== value) return undefined;
    } else if (value === "") return undefined;
    else segments[name.slice(1, -1)] = decode(value);
  }
  return segments;
}

/** Decodes a path segment. Returns it unchanged if it is not encoded correctly. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
