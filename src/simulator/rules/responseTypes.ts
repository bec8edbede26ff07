import { words } from "./parameters.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

const known = ["code", "token", "id_token"];

/** The response types in a `response_type`, in a fixed order; `undefined` if it is invalid. */
export function parseResponseTypes(responseType: string | undefined): string[] | undefined {
  if (responseType === "none") return ["none"];
  const names = new Set(words(responseType));
  const sorted = known.filter((name) => names.has(name));
  return sorted.length && sorted.length === names.size ? sorted : undefined;
}

/** Spelled as in `ResponseType`: `CODE_ID_TOKEN`. */
export function responseTypeName(responseTypes: readonly string[]): string {
  const order = ["code", "id_token", "token", "none"];
  const sorted = order.filter((name) => responseTypes.includes(name));
  return sorted.join("_").toUpperCase();
}

export function findProblemOfResponseType(
  responseType: string | undefined,
  repeated: readonly string[],
): RequestProblem | undefined {
  const problem = (code: string, text: string) => requestProblem("invalid_request", code, text);
  if (responseType === undefined)
    return problem("A009301", "The authorization request does not contain 'response_type' parameter.");
  if (repeated.includes("response_type"))
    return problem("A009303", "The authorization request contains multiple 'response_type' parameters.");
  if (!parseResponseTypes(responseType))
    return problem("A009304", "The value of 'response_type' parameter is invalid.");
  return undefined;
}
