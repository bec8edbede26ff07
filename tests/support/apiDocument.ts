// Reads Authlete's OpenAPI documents, which are not part of this repository, and their examples.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Client, Operation, RequestOptions } from "authlete-typescript-sdk/core";
import { parse } from "yaml";
import { methods } from "../../scripts/api/document.mjs";
import { functions } from "./run.ts";

/** The type with which tests call any function of the SDK. */
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

interface DocumentedResponse {
  $ref?: string;
  content?: Record<string, Content>;
}

interface DocumentedOperation {
  operationId?: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, DocumentedResponse>;
}

export interface ApiDocument {
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: { responses: Record<string, DocumentedResponse> };
}

/** An API document, or why there is none. */
export type FoundDocument =
  | { document: ApiDocument; missing?: undefined }
  | { document?: undefined; missing: string };

/** The operations of a path item, which also contains descriptions, servers and samples. */
const operationsIn = (item: Record<string, DocumentedOperation>) =>
  Object.fromEntries(Object.entries(item).filter(([method]) => methods.includes(method)));

/** The document of August 2026, or of Authlete 2.x. The batch operations are only in the one of January 2026. */
export function readApiDocument(version: "v3-2026-08" | "v3" | "v2"): FoundDocument {
  const folder = process.env["AUTHLETE_OPENAPI"] ?? resolve("../shared/openapi");
  const file = resolve(folder, `authlete-${version}.yaml`);
  if (!existsSync(file)) return { missing: `${file} does not exist. Set AUTHLETE_OPENAPI to its folder.` };
  const document: ApiDocument = parse(readFileSync(file, "utf8"));
  const paths = Object.entries(document.paths).map(([path, item]) => [path, operationsIn(item)]);
  return { document: { ...document, paths: Object.fromEntries(paths) } };
}

/** All functions, each with the operation that it declares. */
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
  const responses = Object.entries(found.responses).flatMap(([status, response]) => {
    const { content = {} } = response.$ref
      ? (document.components.responses[response.$ref.split("/").at(-1) ?? ""] ?? {})
      : response;
    const types = Object.entries(content);
    const examples = types.flatMap(([type, content]) =>
      examplesOf(content).map((example) => ({ type, ...example })),
    );
    const isEmpty = !types.length;
    return (isEmpty ? [{ type: "", name: "without a body", value: undefined }] : examples).map((example) => ({
      status: Number(status),
      ...example,
    }));
  });
  return { requests, responses, statuses };
}

/** Copies a value without fields and elements that are `null`, because the SDK treats them as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((element) => element !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, withoutNulls(field)]])),
  );
}

/** The properties of a valibot schema that tests read. */
export interface Schema {
  type: string;
  expects?: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: Schema[];
}

/** Whether a schema is that of the ID or alias of a client in a request: a string or an integer. */
export const isClientId = ({ expects }: Schema) => expects === "string or safe integer";

/** Whether a field of a request is refused, whatever its value. */
export const isRefused = ({ wrapped }: Schema) => wrapped?.type === "never";

/** The smallest value that a schema accepts, without optional fields. `values` has the values of enums by schema. */
export function leastOf(schema: unknown, values = new Map<unknown, unknown[]>()): unknown {
  const { type, entries, options } = schema as Schema;
  if (options) return leastOf(options[0], values);
  if (values.has(schema)) return values.get(schema)?.[0];
  if (isClientId(schema as Schema)) return "some";
  if (!entries) return { string: "some", boolean: true, array: [] }[type] ?? 1;
  const required = Object.entries(entries).filter(([, field]) => field.type !== "optional");
  return Object.fromEntries(required.map(([name, field]) => [name, leastOf(field, values)]));
}
