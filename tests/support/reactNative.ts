/**
 * Declarations of the globals that a React Native program has instead of those of browsers: `RequestInit` lacks
 * `redirect`, `cache`, `priority`, `referrerPolicy` and `duplex`, `Response` lacks `body`, `Headers` lacks
 * `getSetCookie`, and there are no streams, no `performance` and no Web Crypto.
 *
 * They are text, because as a file they would be merged with the declarations that the tests are compiled with.
 */
export const reactNativeGlobals = `
interface Event { readonly type: string }
interface EventTarget {}
interface URLSearchParams { get(name: string): string | null }
interface URL { readonly href: string; readonly searchParams: URLSearchParams }
declare var URL: { prototype: URL; new (url: string | URL, base?: string | URL): URL };
interface Headers {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
type ReactNativeHeaders = [string, string][] | Record<string, string> | Headers;
declare var Headers: { prototype: Headers; new (init?: ReactNativeHeaders): Headers };
declare class AbortSignal implements EventTarget {
  readonly aborted: boolean;
  readonly reason: any;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: any): void;
}
interface Blob { readonly size: number; readonly type: string }
declare class FormData { append(name: string, value: any): void }
interface Body {
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  json(): Promise<any>;
  text(): Promise<string>;
}
interface RequestInit {
  body?: string | ArrayBuffer | null | undefined;
  credentials?: "omit" | "same-origin" | "include" | undefined;
  headers?: ReactNativeHeaders | undefined;
  integrity?: string | undefined;
  keepalive?: boolean | undefined;
  method?: string | undefined;
  mode?: "navigate" | "same-origin" | "no-cors" | "cors" | undefined;
  referrer?: string | undefined;
  window?: null | undefined;
  signal?: AbortSignal | undefined;
}
interface Request extends Object, Body { readonly url: string; readonly method: string; readonly headers: Headers }
declare var Request: { prototype: Request; new (input: Request | string, init?: RequestInit): Request };
interface Response extends Object, Body {
  readonly headers: Headers;
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
}
declare var Response: { prototype: Response; new (body?: string | null, init?: { status?: number }): Response };
declare function fetch(input: Request | string, init?: RequestInit): Promise<Response>;
`;
