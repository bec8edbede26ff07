/** The parameters of a query or a form. */
export interface ParsedParameters {
  /** A null-prototype object. Of a parameter that is repeated, the first value. Empty values count as missing. */
  readonly parameters: Record<string, string>;
  /** Names of the parameters that are repeated although only `resource` may be. */
  readonly repeated: readonly string[];
  /** All values of `resource` (RFC 8707), the only parameter that may be repeated. */
  readonly resources: readonly string[];
}

/** The words of a parameter that separates them by spaces. */
export function words(text = ""): string[] {
  return text.split(" ").filter(Boolean);
}

/** Parses a query or a form. */
export function parseParameters(text: string): ParsedParameters {
  const all = new URLSearchParams(text);
  const parameters: Record<string, string> = Object.create(null);
  const repeated = new Set<string>();
  const seen = new Set<string>();
  for (const [name, value] of all) {
    if (seen.has(name) && name !== "resource") repeated.add(name);
    seen.add(name);
    if (value !== "" && parameters[name] === undefined) parameters[name] = value;
  }
  return { parameters, repeated: [...repeated], resources: all.getAll("resource").filter(Boolean) };
}
