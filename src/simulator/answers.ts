/** What an operation answers: a status, and a body where there is one. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
}

/** Fields by which Authlete tells how a call went: the message repeats the code. */
export function result(resultCode: string, text: string): { resultCode: string; resultMessage: string } {
  return { resultCode, resultMessage: `[${resultCode}] ${text}` };
}

/** An answer with an `action`, which Authlete gives with 200 whatever happened. */
export function action(name: string, code: string, text: string, rest: object = {}): Answer {
  return { status: 200, body: { ...result(code, text), action: name, ...rest } };
}

/** A refusal of the whole call. */
export function refusal(status: number, code: string, text: string): Answer {
  return { status, body: result(code, text) };
}
