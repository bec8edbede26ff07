import { ActionError, type ActionFields } from "./models/errors.js";
import { redact } from "./runtime/errors/redact.js";
import { withResponse } from "./runtime/result.js";
import { own } from "./runtime/settings/own.js";
import type { Result } from "./types.js";

/** The actions of a response: those that the SDK knows, which an editor proposes, and any other string. */
export type ActionOf<Value> = Value extends { action?: infer Action } ? Extract<Action, string> : never;

/** A value whose `action` is one of those expected. */
export type WithAction<Value, Action extends string> = Value & { readonly action: Action };

/**
 * Turns a result whose `action` is another than expected into an error.
 *
 * A function resolves to a value if Authlete has processed the call, even if Authlete refuses what the call asks for: the
 * `action` of the value says so. If a program needs one action only, this function tests it, and TypeScript knows the
 * action of the value. Endpoints that must respond to each action use a `switch` instead.
 *
 * @example
 * ```ts
 * import { expectAction } from "authlete-typescript-sdk/expectAction";
 *
 * const tokenCreateRequest = { grantType: "CLIENT_CREDENTIALS", clientId: 26888344961664 } as const;
 * const res = expectAction(await tokenManagementCreate(authlete, { tokenCreateRequest }), "OK");
 * if (res.ok) console.log(res.value.accessToken);
 * else console.error(res.error.message);
 * ```
 *
 * @param result the result of a function whose response has an `action`
 * @param actions the expected actions, at least one
 * @returns the result itself if its action is expected or if it is an error, otherwise an {@link ActionError}
 */
export function expectAction<
  Value extends { action?: string | undefined },
  Failure,
  const Action extends ActionOf<Value>,
>(
  result: Result<Value, Failure>,
  ...actions: readonly [Action, ...Action[]]
): Result<WithAction<Value, Action>, Failure | ActionError> {
  if (!result.ok) return result;
  const { value, response } = result;
  if (hasAction(value, actions)) return result as Result<typeof value, Failure>;
  return withResponse({ ok: false, error: actionErrorOf(value, actions, response) }, response);
}

function hasAction<Value extends { action?: string | undefined }, Action extends string>(
  value: Value,
  actions: readonly Action[],
): value is WithAction<Value, Action> {
  const { action } = own(value);
  return actions.some((expected) => expected === action);
}

function actionErrorOf(value: ActionFields, actions: readonly string[], response: Response): ActionError {
  const { action, resultMessage } = own(value);
  const received = action === undefined ? "no action" : `the action ${redact(action)}`;
  const reason = resultMessage ? `: ${redact(resultMessage)}` : "";
  const happened = `Authlete returned ${received} instead of ${actions.join(" or ")}${reason}`;
  const advice = "The documentation of the function says what the action requires.";
  return new ActionError(`${happened.replace(/\.$/, "")}. ${advice}`, { value, response });
}
