// Reads an OpenAPI document, 3.0 or 3.1: its operations, and schemas without references and nullables.

/** The fields of a path item that are operations. */
export const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** The operations of a document: `{ key: "GET /api/…", described, server }`. */
export function operationsOf(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({
        key: `${method.toUpperCase()} ${path}`,
        described: { ...item[method], parameters: parametersOf(document, item, item[method]) },
        server: serverOf(item[method], item, document),
      })),
  );
}

/** The parameters of an operation, with those of its path. */
function parametersOf(document, item, operation) {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return all
    .map((parameter) => referenced(document, parameter))
    .filter(({ in: place }) => place !== "header");
}

/** The host that an operation is sent to; `undefined` if the document does not say. */
function serverOf(...levels) {
  const [server] = levels.find(({ servers }) => servers?.length)?.servers ?? [];
  return server && URL.canParse(server.url) ? new URL(server.url).host : undefined;
}

/** Follows a reference, to a schema, a parameter or a response. */
export function referenced(document, described) {
  if (!described?.$ref) return described;
  const found = described.$ref
    .split("/")
    .slice(1)
    .reduce((part, name) => part?.[name], document);
  if (!found) throw new Error(`the document has no ${described.$ref}`);
  return referenced(document, found);
}

/** A schema as one object: references followed, parts merged, `null` removed. `type` has ` or ` between alternatives. */
export function resolved(document, described) {
  const schema = referenced(document, described) ?? {};
  if (schema.allOf) return merged(schema.allOf.map((part) => resolved(document, part)));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return oneOf(alternatives.map((part) => resolved(document, part)).filter(isNotNull));
  if (!Array.isArray(schema.type)) return schema;
  return { ...schema, type: schema.type.filter((type) => type !== "null").join(" or ") };
}

const isNotNull = ({ type }) => type !== "null";

function oneOf(schemas) {
  const [first, ...more] = schemas;
  return more.length ? { type: [...new Set(schemas.map(({ type }) => type))].join(" or ") } : (first ?? {});
}

function merged(parts) {
  if (parts.length === 1) return parts[0];
  return {
    type: "object",
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

/** `client_extension`: `ClientExtension`. */
export function modelName(name) {
  return name.replace(/(^|[-_])(\w)/g, (_, __, first) => first.toUpperCase());
}

/** The name of the model that a schema refers to; `undefined` if the document describes it in place. */
export function modelOf(described) {
  return described?.$ref && modelName(described.$ref.split("/").at(-1));
}
