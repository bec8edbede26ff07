// Compares functions and models with an API document. A difference in a model has the name of the model, wherever the
// document describes it, so that documents that repeat a model have one line for each difference.
import { modelName, modelOf, operationsOf, resolved } from "./document.mjs";

/** The host of operations that the cluster does not have. */
const idpHost = "login.authlete.com";

/** Returns the differences, each as a line. */
export function compareWith(document, { exported, names, clientId, valuesOf }, operations) {
  const found = new Set();
  const report = (where, what) => found.add(`${where}: ${what}`);
  const inDocument = operationsOf(document);

  for (const { key, described, server } of inDocument) {
    const ours = operations.get(key);
    if (!ours) report(key, "the SDK has no function for it");
    for (const { name, operation } of ours ?? []) compareOperation(name, operation, described, server);
  }
  compareUnknown();
  for (const [name, described] of Object.entries(document.components?.schemas ?? {}))
    compareModel(name, described);
  return [...found].sort();

  /** Reports functions for operations that a document of their server should have. */
  function compareUnknown() {
    const keys = new Set(inDocument.map(({ key }) => key));
    const isOfIdp = ({ server }) => server === idpHost;
    for (const [key, ours] of operations) {
      const { operation } = ours[0];
      const covers = inDocument.some((one) => isOfIdp(one) === Boolean(operation.server));
      if (!keys.has(key) && covers) report(key, `is not in the document (${ours.map(({ name }) => name)})`);
    }
  }

  function compareModel(name, described) {
    const model = modelName(name);
    const schema = exported[`${model}Schema`];
    if (!schema) report(model, "the SDK has no model for it");
    else compare(model, schema, described, true);
  }

  /** Compares where the fields of a request are sent, their types, and the type of the response. */
  function compareOperation(name, operation, described, server) {
    if (server && (server === idpHost) !== Boolean(operation.server))
      report(name, operation.server ? `is sent to ${server} in the document` : `is not sent to ${server}`);
    const { entries } = operation.request;
    const parameters = new Map(described.parameters.map((one) => [one.name, one]));
    for (const [parameter, { in: place, required, schema }] of parameters) {
      const entry = entries[parameter];
      if (!entry) {
        report(name, `has no ${place} parameter ${parameter}`);
        continue;
      }
      const isInPath = operation.path.includes(`{${parameter}}`);
      if ((place === "path") !== isInPath) report(name, `does not have ${parameter} in the ${place}`);
      if (place === "query" && operation.body && !operation.query?.includes(parameter))
        report(name, `does not send the query parameter ${parameter}`);
      // The context can contain the service ID.
      if (parameter !== "serviceId") compareRequired(`${name}.${parameter}`, entry, !!required);
      compare(`${name}.${parameter}`, entry, schema);
    }
    compareBody(name, operation, described, parameters);
    compareResponses(name, operation, described);
    if ((described.security?.length === 0) !== !!operation.anonymous)
      report(name, operation.anonymous ? "sends no credentials" : "sends credentials");
  }

  function compareBody(name, operation, { requestBody }, parameters) {
    const { body, requestIsBody, form, request } = operation;
    const content = requestBody?.content;
    const type = form ? "application/x-www-form-urlencoded" : "application/json";
    const schema = content?.[type]?.schema ?? content?.["*/*"]?.schema;
    if (requestIsBody)
      return content
        ? compare(name, request, schema)
        : report(name, "has a body, which is not in the document");
    for (const field of Object.keys(request.entries)) {
      if (!parameters.has(field) && field !== body)
        report(name, `has ${field}, which is not in the document`);
    }
    if (!content !== !body)
      return report(name, content ? "has no body" : "has a body, which is not in the document");
    if (!content) return undefined;
    compareRequired(
      `${name}.${body}`,
      request.entries[body],
      !!requestBody.required && !operation.requiresBody,
    );
    return compare(`${name}.${body}`, request.entries[body], schema);
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

  /** Compares a schema of the SDK with one of the document. Models are compared under their own names. */
  function compare(where, ours, described, isModel = false) {
    const schema = modelOfOurs(ours.wrapped ?? ours);
    const theirs = resolved(document, described);
    const type = typeOf(schema);
    const model = names.get(schema);
    const referred = isModel ? undefined : modelOf(described);
    if (theirs.enum) compareValues(model ?? where, valuesOf.get(schema), theirs.enum);
    else if (valuesOf.has(schema)) report(where, "is an enum only in the SDK");
    // Client IDs and aliases in requests may be a number or a string, whichever the document has.
    else if (schema === clientId && ["integer", "string"].includes(theirs.type)) return;
    else if (type !== theirs.type) report(where, `has the type ${type} instead of ${theirs.type}`);
    else if (type === "array") compare(`${where}[]`, schema.item, theirs.items);
    else if (type === "object" && !referred) compareFields(model ?? where, schema, theirs);
    else if (type === "object" && exported[`${referred}Schema`] !== schema)
      report(where, `is not a ${referred}`);
  }

  /** A schema that refuses more than its model has the model as its prototype. */
  function modelOfOurs(schema) {
    const model = Object.getPrototypeOf(schema);
    return names.has(model) ? model : schema;
  }

  function compareValues(where, values, described) {
    const wanted = described.filter((value) => value !== null);
    if (!values) return report(where, `is an enum (${wanted.join(", ")})`);
    for (const value of wanted)
      if (!values.includes(value)) report(where, `does not have the value ${value}`);
    for (const value of values) {
      if (!wanted.includes(value)) report(where, `has the value ${value}, which is not in the document`);
    }
    return undefined;
  }

  function compareFields(where, schema, { properties = {}, required = [] }) {
    for (const [name, field] of Object.entries(properties)) {
      const entry = schema.entries[name];
      if (!entry) {
        report(where, `has no ${name}`);
        continue;
      }
      compareRequired(`${where}.${name}`, entry, required.includes(name));
      compare(`${where}.${name}`, entry, field);
    }
    for (const name of required) {
      if (!properties[name]) report(`${where}.${name}`, "is required in the document, but not described");
    }
    for (const name of Object.keys(schema.entries)) {
      if (!properties[name]) report(where, `has ${name}, which is not in the document`);
    }
  }
}

function typeOf({ type, options }) {
  if (type === "union") return options.map(typeOf).join(" or ");
  return { custom: "integer", loose_object: "object" }[type] ?? type;
}
