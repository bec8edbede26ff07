import { isSecret } from "./secretMembers.js";

/** Shows what may be seen, and `***` in place of the rest. */
export interface Mask {
  /** The secrets that were met. */
  readonly found: ReadonlySet<string>;
  url(url: string): string;
  headers(headers: Headers): Record<string, string>;
  /** A body as JSON; `undefined` where it is neither a form nor an object or an array in JSON. */
  body(text: string, isForm: boolean): string | undefined;
  text(text: string): string;
}

const hidden = "***";

/** The headers whose values are shown. */
const harmlessHeaders =
  /^(accept|age|cache-control|connection|content-(encoding|length|type)|date|retry-after|server|traceparent|transfer-encoding|user-agent|vary|via|x-(correlation|request)-id)$/;

/** A path whose verb is followed by what names one thing. It may be a token or a user. */
const named = /^(.*?\/(?:get\/list|get(?!\/list$)|delete|list|refresh|status|update)\/)(.*)$/;

/** The ways to one client or service, whose ID may be seen. */
const clients =
  /\/(client|service)\/((authorization|extension\/requestable_scopes|granted_scopes|lock_flag|secret)\/)?\w+\/$/;

/** Makes a mask that hides these secrets wherever they are in a text, too. */
export function createMask(secrets: ReadonlySet<string> = new Set()): Mask {
  const found = new Set<string>();
  const known = anyOf(secrets);

  /** Notes a secret, and each word of it that is none of a language, as are those of a form. */
  const hide = (secret: unknown): string => {
    if (typeof secret === "object") Object.values(secret ?? {}).forEach(hide);
    if (typeof secret !== "string") return hidden;
    const words = secret.split(/[\s&=?;,:"'{}[\]()<>]+/);
    for (const word of words) if (/^(?=.*\d)(?=.*[a-z]).{8}/i.test(word)) found.add(word);
    if (secret.length > 3) found.add(secret);
    return hidden;
  };

  const text = (value: string): string => {
    // JSON and PEM in a text have members of their own.
    if (/^\s*(\{|\[\s*["{[])|-----BEGIN/.test(value)) return hidden;
    return value
      .replace(known, hidden)
      .replace(/\beyJ[\w-]+(\.[\w-]*)+/g, hide)
      .replace(/(:\/\/)[^/\s@]+@/g, `$1${hidden}@`)
      .replace(/(^|[?&#])([\w.~-]+=)[^&#\s]+/g, `$1$2${hidden}`);
  };

  /** Without a name nothing tells that a text or a number is harmless. */
  const masked = (value: unknown, name?: string): unknown => {
    if (value === null) return value;
    if (name === undefined ? typeof value !== "object" : isSecret(name, value)) return hide(value);
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map((element) => masked(element, name));
    if (typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), masked(member, key)]));
  };

  const path = (pathname: string): string => {
    // What is before may be the secret of a proxy.
    const [shown = `/${hidden}`] = /\/api\/.*/.exec(pathname) ?? [];
    return shown.replace(named, (_, way: string, rest: string) => {
      const isShown = clients.test(way);
      return way + rest.replace(/[^/]+/g, (segment, at) => (isShown && at === 0 ? segment : hide(segment)));
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

/** An expression for each of these texts, the longest first, since one may begin with another. */
function anyOf(texts: ReadonlySet<string>): RegExp {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(escaped.join("|") || "(?!)", "g");
}
