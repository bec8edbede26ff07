// Compares the functions and models with an OpenAPI document of Authlete and prints the differences:
// `npm run api:check -- <document>`. It reads the schemas at run time. Intended differences are listed in
// `apiDifferences.json`, each with its reason; listed differences that no longer exist are reported too.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { valuesBySchema } from "./enums.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Pass an OpenAPI document: npm run api:check -- ../shared/openapi/authlete-v3.yaml");
  process.exit(2);
}
const document = parse(readFileSync(file, "utf8"));
const models = {
  ...(await import("../dist/models.js")),
  ...(await import("../dist/models/operations.js")),
};
const valuesOf = valuesBySchema(models);

const found = [];
const report = (where, what) => found.push(`${where}: ${what}`);

const operations = new Map();
for (const func of readdirSync("dist/funcs").filter((name) => name.endsWith(".js"))) {
  const name = func.slice(0, -".js".length);
  const module = await import(`../dist/funcs/${func}`);
  const operation = await module[name]({ call: (declared) => declared }, {});
  const key = `${operation.method} ${operation.path}`;
  operations.set(key, [...(operations.get(key) ?? []), { name, operation }]);
}

for (const [path, methods] of Object.entries(document.paths)) {
  for (const [method, described] of Object.entries(methods)) {
    if (method === "parameters") continue;
    const key = `${method.toUpperCase()} ${path}`;
    const ours = operations.get(key);
    if (!ours) report(key, "the SDK has no function for it");
    for (const { name, operation } of ours ?? []) compareOperation(name, operation, described);
    operations.delete(key);
  }
}
for (const [key, ours] of operations) report(key, `is not in the document (${ours.map(({ name }) => name)})`);

for (const [name, described] of Object.entries(document.components.schemas)) {
  const model = modelName(name);
  const schema = models[`${model}Schema`];
  if (!schema) report(model, "the SDK has no model for it");
  else compare(model, schema, described);
}

const intended = JSON.parse(readFileSync(new URL("apiDifferences.json", import.meta.url), "utf8"));
const differences = [...new Set(found)].filter((one) => !(one in intended)).sort();
const outdated = Object.keys(intended).filter((one) => !found.includes(one));
for (const one of differences) console.log(one);
for (const one of outdated) console.log(`${one}: is listed in apiDifferences.json, but does not exist`);
const intendedCount = Object.keys(intended).length - outdated.length;
console.log(
  `${differences.length + outdated.length} differences between ${document.info.title} ${document.info.version} and the SDK, ${intendedCount} more are intended.`,
);
process.exitCode = differences.length + outdated.length ? 1 : 0;

/** Compares where the fields of a request are sent, their types, and the type of the response. */
function compareOperation(name, operation, described) {
  const { entries } = operation.request;
  const parameters = new Map((described.parameters ?? []).map((one) => [one.name, one]));
  for (const [parameter, { in: place, required, schema }] of parameters) {
    const entry = entries[parameter];
    if (!entry) {
      report(name, `has no ${place} parameter ${parameter}`);
      continue;
    }
    const isInPath = operation.path.includes(`{${parameter}}`);
    if ((place === "path") !== isInPath) report(name, `does not have ${parameter} in the ${place}`);
    if (place === "query" && operation.body && !operation.query?.includes(parameter)) {
      report(name, `does not send the query parameter ${parameter}`);
    }
    // The context can contain the service ID.
    if (parameter !== "serviceId") compareRequired(`${name}.${parameter}`, entry, !!required);
    compare(`${name}.${parameter}`, entry, schema);
  }
  const body = described.requestBody?.content;
  for (const field of Object.keys(entries)) {
    if (!parameters.has(field) && field !== operation.body)
      report(name, `has ${field}, which is not in the document`);
  }
  if (!body !== !operation.body)
    report(name, body ? "has no body" : "has a body, which is not in the document");
  if (body && operation.body) {
    const type = operation.form ? "application/x-www-form-urlencoded" : "application/json";
    compareRequired(`${name}.${operation.body}`, entries[operation.body], !!described.requestBody.required);
    compare(`${name}.${operation.body}`, entries[operation.body], body[type]?.schema);
  }
  compareResponses(name, operation, described);
  if ((described.security?.length === 0) !== !!operation.anonymous) {
    report(name, operation.anonymous ? "sends no credentials" : "sends credentials");
  }
}

function compareResponses(name, operation, { responses }) {
  for (const [status, { content }] of Object.entries(responses)) {
    if (!status.startsWith("2")) continue;
    const [type, response] = Object.entries(content ?? {})[0] ?? [];
    const where = `${name} ${status}`;
    if (operation.text) {
      if (type !== "text/plain") report(where, "returns text");
    } else if (!response) {
      if (operation.response && !operation.response.wrapped) report(where, "requires a body");
    } else if (operation.response) compare(where, operation.response, response.schema);
    else report(where, "returns no value");
  }
}

function compareRequired(where, schema, required) {
  if (required && schema.wrapped) report(where, "is required in the document, but optional in the SDK");
  if (!required && !schema.wrapped) report(where, "is optional in the document, but required in the SDK");
}

/** Compares a schema of the SDK with one of the document, including all fields. */
function compare(where, ours, described) {
  const schema = ours.wrapped ?? ours;
  const theirs = resolved(described);
  const type = typeOf(schema);
  if (theirs.enum) {
    const values = valuesOf.get(schema);
    const wanted = theirs.enum.filter((value) => value !== null);
    if (!values) report(where, `is an enum (${wanted.join(", ")})`);
    for (const value of wanted)
      if (values && !values.includes(value)) report(where, `does not have the value ${value}`);
    for (const value of values ?? []) {
      if (!wanted.includes(value)) report(where, `has the value ${value}, which is not in the document`);
    }
  } else if (valuesOf.has(schema)) report(where, "is an enum only in the SDK");
  else if (type !== theirs.type) report(where, `has the type ${type} instead of ${theirs.type}`);
  else if (type === "array") compare(`${where}[]`, schema.item, theirs.items);
  else if (type === "object") compareFields(where, schema, theirs, described);
}

function compareFields(where, schema, theirs, described) {
  // Models are compared under their own names.
  if (described.$ref && where !== modelOf(described)) {
    if (models[`${modelOf(described)}Schema`] !== schema) report(where, `is not a ${modelOf(described)}`);
    return;
  }
  for (const [name, field] of Object.entries(theirs.properties ?? {})) {
    const entry = schema.entries[name];
    if (!entry) {
      report(where, `has no ${name}`);
      continue;
    }
    compareRequired(`${where}.${name}`, entry, !!theirs.required?.includes(name));
    compare(`${where}.${name}`, entry, field);
  }
  for (const name of theirs.required ?? []) {
    if (!theirs.properties?.[name])
      report(`${where}.${name}`, "is required in the document, but not described");
  }
  for (const name of Object.keys(schema.entries)) {
    if (!theirs.properties?.[name]) report(where, `has ${name}, which is not in the document`);
  }
}

function modelName(name) {
  return name.replace(/(^|[-_])(\w)/g, (_, __, first) => first.toUpperCase());
}

function nameOf({ $ref }) {
  return $ref.split("/").at(-1);
}

function modelOf(described) {
  return modelName(nameOf(described));
}

function resolved(described) {
  if (described?.$ref) return resolved(document.components.schemas[nameOf(described)]);
  if (!described?.allOf) return described ?? {};
  const parts = described.allOf.map(resolved);
  return {
    type: "object",
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

function typeOf({ type, options }) {
  if (type === "union") return options.map(typeOf).join(" or ");
  return { custom: "integer", loose_object: "object" }[type] ?? type;
}
