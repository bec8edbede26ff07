import { isSecret } from "./secretFields.js";

/** Replaces secrets with `***`. */
export interface Mask {
  /** The secrets found so far. */
  readonly found: ReadonlySet<string>;
  url(url: string): string;
  headers(headers: Headers): Record<string, string>;
  /** A body as JSON; `undefined` if it is neither a form nor a JSON object or array. */
  body(text: string, isForm: boolean): string | undefined;
  text(text: string): string;
}

const hidden = "***";

/** The headers whose values are shown. */
const harmlessHeaders =
  /^(accept|age|cache-control|connection|content-(encoding|length|type)|date|retry-after|server|traceparent|transfer-encoding|user-agent|vary|via|x-(correlation|request)-id)$/;

/** A path with an identifier after its verb. The identifier may be a token or a user. */
const pathWithIdentifier = /^(.*?\/(?:get\/list|get(?!\/list$)|delete|list|refresh|status|update)\/)(.*)$/;

/** Paths of a client or a service, whose ID may be shown. */
const clientPath =
  /\/(client|service)\/((authorization|extension\/requestable_scopes|granted_scopes|lock_flag|secret)\/)?\w+\/$/;

/** Creates a mask that also hides the given secrets wherever they occur in a text. */
export function createMask(secrets: ReadonlySet<string> = new Set()): Mask {
  const found = new Set<string>();
  const knownSecrets = anyOf(secrets);

  /** Collects a secret, and those of its words that look like random values, such as the values of a form. */
  const hide = (secret: unknown): string => {
    if (typeof secret === "object") Object.values(secret ?? {}).forEach(hide);
    if (typeof secret !== "string") return hidden;
    const words = secret.split(/[\s&=?;,:"'{}[\]()<>]+/);
    for (const word of words) if (/^(?=.*\d)(?=.*[a-z]).{8}/i.test(word)) found.add(word);
    if (secret.length > 3) found.add(secret);
    return hidden;
  };

  const text = (value: string): string => {
    // JSON and PEM within a text are hidden as a whole.
    if (/^\s*(\{|\[\s*["{[])|-----BEGIN/.test(value)) return hidden;
    return value
      .replace(knownSecrets, hidden)
      .replace(/\beyJ[\w-]+(\.[\w-]*)+/g, hide)
      .replace(/(:\/\/)[^/\s@]+@/g, `$1${hidden}@`)
      .replace(/(^|[?&#])([\w.~-]+=)[^&#\s]+/g, `$1$2${hidden}`);
  };

  /** Strings and numbers without a name are hidden, because they may be secrets. */
  const masked = (value: unknown, name?: string): unknown => {
    if (value === null) return value;
    if (name === undefined ? typeof value !== "object" : isSecret(name, value)) return hide(value);
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map((element) => masked(element, name));
    if (typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [text(key), masked(field, key)]));
  };

  const path = (pathname: string): string => {
    // The path before may contain a secret of a proxy.
    const [shown = `/${hidden}`] = /\/api\/.*/.exec(pathname) ?? [];
    return shown.replace(pathWithIdentifier, (_, start: string, rest: string) => {
      const isShown = clientPath.test(start);
      return start + rest.replace(/[^/]+/g, (segment, at) => (isShown && at === 0 ? segment : hide(segment)));
    });
  };

  const parameters = (pairs: URLSearchParams): string => {
    const shown = [...pairs].map(([name, value]) => [text(name), `${masked(value, name)}`]);
    return `${new URLSearchParams(shown)}`;
  };

  return {
    found,
    text,
    url(url) {
      const { pathname, searchParams } = new URL(url);
      const query = parameters(searchParams);
      return path(pathname) + (query && `?${query}`);
    },
    headers: (headers) =>
      Object.fromEntries(
        [...headers].map(([name, value]) => [name, harmlessHeaders.test(name) ? text(value) : hide(value)]),
      ),
    body(content, isForm) {
      if (isForm) return JSON.stringify(parameters(new URLSearchParams(content)));
      try {
        const value: unknown = JSON.parse(content);
        return typeof value === "object" ? JSON.stringify(masked(value)) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Matches any of the texts, the longest first, because one may be the beginning of another. */
function anyOf(texts: ReadonlySet<string>): RegExp {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(escaped.join("|") || "(?!)", "g");
}
