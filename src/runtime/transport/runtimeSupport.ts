/** Whether the runtime's `Request` accepts options that the SDK sets. */
interface RuntimeSupport {
  /** `cache`: workerd throws for it with compatibility dates before 2024-11-11. */
  readonly cache: boolean;
  /** `signal`: the `Request` of Node throws for the signals of jsdom and of the package abort-controller. */
  readonly signal: boolean;
}

let support: RuntimeSupport | undefined;
let supportedController: typeof AbortController | undefined;

/** Tested once for each `AbortController`: test environments replace the runtime's. */
export function runtimeSupport(): RuntimeSupport {
  if (!support || supportedController !== AbortController) {
    const { signal } = new AbortController();
    support = { cache: accepts("cache", "no-store"), signal: accepts("signal", signal) };
    supportedController = AbortController;
  }
  return support;
}

function accepts(name: string, value: unknown): boolean {
  try {
    return (
      typeof Request !== "function" ||
      !!new Request("https://a", { __proto__: null, [name]: value } as object)
    );
  } catch {
    return false;
  }
}
