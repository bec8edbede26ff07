import { actionResponse, errorFields, type SimulatorResponse } from "../responses.js";
import type { Service } from "../service.js";
import type { AuthorizationRequestData } from "../state/records.js";
import type { RequestProblem } from "./requestProblem.js";

/** Where an authorization response goes, and how. */
export type ResponseTarget = Pick<AuthorizationRequestData, "redirectUri" | "responseMode" | "state">;

/** The mode of a response if the request does not set it. */
export function defaultResponseMode(responseTypes: readonly string[]): "query" | "fragment" {
  return responseTypes.includes("token") || responseTypes.includes("id_token") ? "fragment" : "query";
}

/** The response with which the client's authorization request ends: `LOCATION` or `FORM`, with `state` and `iss`. */
export function responseToClient(
  { settings }: Service,
  { redirectUri, responseMode, state }: ResponseTarget,
  result: { resultCode: string; text: string },
  values: Record<string, string | undefined>,
  fields: object = {},
): SimulatorResponse {
  const iss = settings.issSuppressed ? undefined : settings.issuer;
  const given = Object.entries({ ...values, state, iss }).filter((entry) => entry[1] !== undefined);
  const parameters = given as [string, string][];
  const isForm = responseMode === "form_post";
  const responseContent = isForm
    ? formOf(redirectUri, parameters)
    : locationOf(redirectUri, responseMode, parameters);
  const action = isForm ? "FORM" : "LOCATION";
  return actionResponse(action, result.resultCode, result.text, { ...fields, responseContent });
}

/** Reports a problem to the client. */
export function errorToClient(
  service: Service,
  target: ResponseTarget,
  { error, resultCode, text }: RequestProblem,
): SimulatorResponse {
  const values = errorFields(service.settings, error, resultCode, text);
  return responseToClient(service, target, { resultCode, text }, values);
}

function locationOf(redirectUri: string, mode: string, parameters: [string, string][]): string {
  const encoded = new URLSearchParams(parameters).toString();
  if (mode === "fragment") return `${redirectUri}#${encoded}`;
  return `${redirectUri}${redirectUri.includes("?") ? "&" : "?"}${encoded}`;
}

/** A page that posts the parameters (OAuth 2.0 Form Post Response Mode). */
function formOf(redirectUri: string, parameters: [string, string][]): string {
  const inputs = parameters.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}"/>`,
  );
  return [
    "<!DOCTYPE html>",
    '<html><head><meta charset="UTF-8"><title>Authorization response</title></head>',
    '<body onload="document.forms[0].submit()">',
    `<form method="post" action="${escapeHtml(redirectUri)}">`,
    ...inputs,
    "</form></body></html>",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
