// biome-ignore-all lint/suspicious/noExplicitAny: what valibot keeps to itself
/**
 * A schema of [valibot](https://valibot.dev), as a program sees it: each function of valibot takes it.
 *
 * It is valibot's own type in short. The declarations of a model would otherwise draw all of valibot's into the
 * compilation of every program.
 *
 * @example
 * ```ts
 * import { safeParse } from "valibot";
 *
 * const checked = safeParse(ScopeSchema, JSON.parse('{ "name": "history.read" }'));
 * const name = checked.success ? checked.output.name : undefined;
 * ```
 */
export interface GenericSchema<Output = unknown> {
  readonly kind: "schema";
  readonly type: string;
  readonly reference: (...args: any[]) => any;
  readonly expects: string;
  readonly async: false;
  /** The common interface of schema libraries, see https://standardschema.dev. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "valibot";
    readonly validate: (value: unknown) => any;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
  readonly "~run": (dataset: any, config: any) => any;
  readonly "~types"?: { readonly input: Output; readonly output: Output; readonly issue: any } | undefined;
}

/**
 * The values that this SDK knows, which an editor proposes, and any other string that a newer service may
 * send.
 */
export type Open<Value extends string> = Value | (string & {});
