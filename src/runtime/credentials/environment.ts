/** A variable of the environment, if the runtime has one. `process` is not a web standard. */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    const env = process?.env ?? {};
    // An inherited name would come from a polluted `Object.prototype`.
    return Object.hasOwn(env, name) ? env[name] : undefined;
  } catch {
    // Deno asks for a permission first.
    return undefined;
  }
}
