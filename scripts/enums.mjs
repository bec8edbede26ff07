/** The values of each exported enum by its schema: the enum `X` belongs to the schema `XSchema`. */
export function valuesBySchema(exported) {
  const models = new Map(Object.entries(exported));
  return new Map(
    [...models].flatMap(([name, schema]) => {
      const constants = name.endsWith("Schema") && models.get(name.slice(0, -"Schema".length));
      return constants ? [[schema, Object.values(constants)]] : [];
    }),
  );
}
