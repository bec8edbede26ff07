import type { Service as ServiceSettings } from "../models/service.js";

/** The response of an operation. */
export interface SimulatorResponse {
  readonly status: number;
  readonly body?: object;
  /** The body of an operation that returns text instead of JSON. */
  readonly text?: string;
}

/** A response with an `action`. Authlete sends these with status 200, whatever the action is. */
export function actionResponse(
  action: string,
  resultCode: string,
  text: string,
  fields: object = {},
): SimulatorResponse {
  return { status: 200, body: { ...resultFields(resultCode, text), action, ...fields } };
}

/** The response of an operation that has a result code but no `action`. */
export function resultResponse(resultCode: string, text: string, fields: object = {}): SimulatorResponse {
  return { status: 200, body: { ...resultFields(resultCode, text), ...fields } };
}

/** The response to a call that fails as a whole. */
export function errorResponse(status: number, resultCode: string, text: string): SimulatorResponse {
  return { status, body: resultFields(resultCode, text) };
}

/** The fields that describe the result of a call. The message begins with the code, as Authlete's messages do. */
function resultFields(resultCode: string, text: string) {
  return { resultCode, resultMessage: `[${resultCode}] ${text}` };
}

/** What a client is told about an error (RFC 6749, section 5.2), as far as the settings of the service allow it. */
export function errorFields(
  {
    errorDescriptionOmitted,
    errorUriOmitted,
  }: Pick<ServiceSettings, "errorDescriptionOmitted" | "errorUriOmitted">,
  error: string,
  resultCode: string,
  text: string,
): Record<string, string> {
  return {
    error,
    ...(!errorDescriptionOmitted && { error_description: `[${resultCode}] ${text}` }),
    ...(!errorUriOmitted && { error_uri: `https://docs.authlete.com/#${resultCode}` }),
  };
}
