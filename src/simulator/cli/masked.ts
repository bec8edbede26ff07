// What the page shows of requests and responses: everything but whole credentials, tokens, codes and tickets.
import { privateJwkFields } from "../signer.js";

/** Names of fields and parameters whose values are secrets, without `_` and `-` and in lower case. */
const secretName =
  /(secret|token|ticket|password|assertion|code|jwt|key|identifier|hash|hint|authreqid|dpop|proof)$/;
const publicNames = ["resultcode", "usercode", "errorcode", "clientidentifier"];

const maxDepth = 20;

/** Returns a copy of a JSON value without secrets. */
export function masked(value: unknown, name = "", depth = 0): unknown {
  if (typeof value === "string") return maskedString(value, name);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= maxDepth) return "…";
  if (Array.isArray(value)) return value.map((item) => masked(item, name, depth + 1));
  const entries = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(entries.map(([key, field]) => [key, masked(field, key, depth + 1)]));
}

/** The beginning of a secret, which is enough to recognize it. */
export function shortened(secret: string): string {
  return secret.length > 16 ? `${secret.slice(0, 6)}…` : "…";
}

function maskedString(text: string, name: string): unknown {
  if (isSecret(name)) return shortened(text);
  const object = objectIn(text);
  return object ? masked(object, name) : withoutSecrets(text);
}

/** Shortens the secrets of a form, a URL or any other text. */
function withoutSecrets(text: string): string {
  return text
    .replace(/(^|[?&#])([\w.-]+)=([^&#\s"]+)/g, (parameter, separator, name, value) =>
      isSecret(name) ? `${separator}${name}=${shortened(value)}` : parameter,
    )
    .replace(/[\w-]{20,}/g, (word) => (isRandom(word) ? shortened(word) : word));
}

/** Whether a word looks like a token: it has small and capital letters and digits. */
function isRandom(word: string): boolean {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

function isSecret(name: string): boolean {
  const plain = name.replace(/[_-]/g, "").toLowerCase();
  return privateJwkFields.includes(name) || (secretName.test(plain) && !publicNames.includes(plain));
}

/** Authlete's responses contain JSON as text. */
function objectIn(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
