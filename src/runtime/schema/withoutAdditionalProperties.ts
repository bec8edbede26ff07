import type { GenericSchema } from "../../models/schema.js";

/** What is read of the schemas of a request, its fields, and an optional field. */
interface Part {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
}

const refused = {
  type: "optional",
  wrapped: { type: "never", expects: "its fields beside the other settings", check: () => false },
};

/**
 * The schema of a request whose body must not contain `additionalProperties`. `@authlete/typescript-sdk` has a field of
 * this name for settings that its model lacks. The service would ignore it, and an update would reset these settings.
 */
// @__NO_SIDE_EFFECTS__
export function withoutAdditionalProperties<Request extends object>(
  request: GenericSchema<Request>,
  body: keyof Request & string,
): GenericSchema<Request> {
  return withEntry(request as Part, body, (field) => {
    const refusing = (model: Part) => withEntry(model, "additionalProperties", () => refused);
    return field.wrapped ? { ...field, wrapped: refusing(field.wrapped) } : refusing(field);
  }) as unknown as GenericSchema<Request>;
}

function withEntry(schema: Part, name: string, change: (entry: Part) => Part): Part {
  const { entries = {} } = schema;
  const changed = { ...schema, entries: { ...entries, [name]: change(entries[name] as Part) } };
  // The prototype says which model it is.
  return { __proto__: schema, ...changed } as Part;
}
