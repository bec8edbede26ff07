// The OpenAPI document of Authlete 3.0, beside the project, and its examples.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Client, Operation, RequestOptions } from "authlete-typescript-sdk/core";
import { parse } from "yaml";
import { functions } from "./run.ts";

/** A function of the SDK, as tests call it. */
export type AnyFunction = (
  client: Client,
  request: object,
  options?: RequestOptions,
) => Promise<{ ok: true; value: unknown } | { ok: false; error: Error }>;

export interface Example {
  name: string;
  value: unknown;
}

interface Content {
  schema?: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Answer {
  $ref?: string;
  content?: Record<string, Content>;
}

interface DocumentedOperation {
  operationId?: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Answer>;
}

export interface ApiDocument {
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: { responses: Record<string, Answer> };
}

/** The document, where there is one; says that it is missing where there is none. */
export function readApiDocument(version: "v3" | "v2", who: string): ApiDocument | undefined {
  const folder = process.env["AUTHLETE_OPENAPI"] ?? resolve("../shared/openapi");
  const file = resolve(folder, `authlete-${version}.yaml`);
  if (existsSync(file)) return parse(readFileSync(file, "utf8")) as ApiDocument;
  console.log(`SKIPPED: ${who}, since there is no ${file}; AUTHLETE_OPENAPI can name its folder.`);
  return undefined;
}

/** Every function with its operation, as it declares it. */
export async function declarations(): Promise<
  { name: string; func: AnyFunction; operation: Operation<object, unknown> }[]
> {
  const recorder = { call: (operation: unknown) => operation } as unknown as Client;
  return Promise.all(
    functions.map(async (name) => {
      const func = (await import(`authlete-typescript-sdk/funcs/${name}`))[name] as AnyFunction;
      return { name, func, operation: (await func(recorder, {})) as unknown as Operation<object, unknown> };
    }),
  );
}

const examplesOf = (content: Content | undefined): Example[] => [
  ...(content?.example === undefined ? [] : [{ name: "example", value: content.example }]),
  ...Object.entries(content?.examples ?? {}).map(([name, { value }]) => ({ name, value })),
];

export function documented(document: ApiDocument, operation: Operation<object, unknown>) {
  const found = document.paths[operation.path]?.[operation.method.toLowerCase()];
  if (!found) throw new Error(`the document has no ${operation.method} ${operation.path}`);
  const requests = Object.entries(found.requestBody?.content ?? {}).flatMap(([type, content]) =>
    examplesOf(content).map((example) => ({ type, ...example })),
  );
  const statuses = Object.keys(found.responses).map(Number);
  const answers = Object.entries(found.responses).flatMap(([status, answer]) => {
    const { content = {} } = answer.$ref
      ? (document.components.responses[answer.$ref.split("/").at(-1) ?? ""] ?? {})
      : answer;
    const types = Object.entries(content);
    const examples = types.flatMap(([type, one]) => examplesOf(one).map((example) => ({ type, ...example })));
    const isEmpty = !types.length;
    return (isEmpty ? [{ type: "", name: "without a body", value: undefined }] : examples).map((example) => ({
      status: Number(status),
      ...example,
    }));
  });
  return { requests, answers, statuses };
}

/** A value without the members and elements that are `null`, which count as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((element) => element !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}

/** What is read of valibot's schemas. */
export interface Schema {
  type: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: Schema[];
}

/** The least that a schema takes: members that may be left out are. `values` are those of enums, by schema. */
export function leastOf(schema: unknown, values = new Map<unknown, unknown[]>()): unknown {
  const { type, entries } = schema as Schema;
  if (values.has(schema)) return values.get(schema)?.[0];
  if (!entries) return { string: "some", boolean: true, array: [] }[type] ?? 1;
  const required = Object.entries(entries).filter(([, member]) => member.type !== "optional");
  return Object.fromEntries(required.map(([name, member]) => [name, leastOf(member, values)]));
}
