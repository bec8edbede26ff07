/** Why an authorization request is refused. */
export interface RequestProblem {
  /** The OAuth error, such as `invalid_request`. */
  readonly error: string;
  readonly resultCode: string;
  readonly text: string;
}

export function requestProblem(error: string, resultCode: string, text: string): RequestProblem {
  return { error, resultCode, text };
}
