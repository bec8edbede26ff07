/** A variable of the environment, where there is one: Node, and what imitates it, has it beside the standards. */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno asks for a permission first.
    return undefined;
  }
}
