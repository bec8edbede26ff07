// The page for a browser that opens the URL: the latest calls, and what exists.
import { createHash } from "node:crypto";
import type { ServiceState, SimulatorCall, SimulatorState } from "../options.js";
import { masked, shortened } from "./masked.js";

/** How many calls, clients and tokens the page shows. */
const shown = 50;

/** How many characters of a request or a response the page shows. */
const maxLength = 20_000;

/** Replaces what has changed. Open entries stay open, and selected text stays selected. */
const script = `
let latest;
setInterval(async () => {
  const state = document.querySelector("h1 span");
  const text = await fetch(location.pathname).then((response) => response.text()).catch(() => undefined);
  state.textContent = text === undefined ? "not running" : "";
  if (text === undefined || text === latest || getSelection().type === "Range") return;
  latest = text;
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const { id } of document.querySelectorAll("details[open]")) {
    const entry = page.getElementById(id);
    if (entry) entry.open = true;
  }
  document.querySelector("main").replaceWith(page.querySelector("main"));
}, 1000);
`;

const style = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); }
body { font: 15px/1.5 system-ui, sans-serif; margin: auto; max-width: 72rem; padding: 0 1rem 3rem; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
h1 span, .bad { color: light-dark(#b00020, #ff8a80); }
small, th { opacity: .7; font-weight: normal; }
summary { display: grid; grid-template-columns: 5rem 1fr 12rem 3rem 6rem; gap: .5rem; cursor: pointer; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
details div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
pre { padding: .6rem; background: light-dark(#f5f5f5, #222); overflow: auto; max-height: 30rem; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding-right: .8rem; vertical-align: top; }
details, th, td { border-bottom: 1px solid var(--line); padding-block: .25rem; }
pre, td { overflow-wrap: anywhere; }
`;

const hash = createHash("sha256").update(script).digest("base64");

/** Nothing of the page is loaded from elsewhere, and no other script runs in it. */
export const contentSecurityPolicy =
  `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; ` +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The page as HTML.
 *
 * @param calls the newest last
 * @param total how many calls there were
 */
export function renderPage(
  calls: readonly SimulatorCall[],
  total: number,
  { services }: SimulatorState,
): string {
  const first = total - calls.length;
  const entries = calls.map((call, index) => renderCall(call, first + index + 1)).slice(-shown);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Authlete simulator</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<noscript><meta http-equiv="refresh" content="3"></noscript>
<h1>Authlete simulator <span></span></h1>
<main>
<h2>Calls <small>${total}</small></h2>
${entries.reverse().join("\n") || "<p><small>No calls yet.</small></p>"}
${services.map(renderService).join("\n")}
</main>
<script>${script}</script>
</html>
`;
}

function renderCall({ operation, request, response, time }: SimulatorCall, number: number): string {
  const { action = "", resultCode = "" } = (response.body ?? {}) as Record<string, unknown>;
  const kind = response.status >= 400 ? ' class="bad"' : "";
  return `<details id="call-${number}"><summary>
<small>${dateOf(time).slice(11)}</small><strong>${escaped(operation || "unknown operation")}</strong>
<code${kind}>${escaped(action)}</code><code${kind}>${response.status}</code><code>${escaped(resultCode)}</code>
</summary><div>
<pre>${json(request)}</pre>
<pre>${json(response.body)}</pre>
</div></details>`;
}

function renderService({ id, stores }: ServiceState): string {
  const { clients = [], tokens = [] } = stores as Record<string, Record<string, unknown>[]>;
  const clientRows = clients.map((client) => [
    ...["clientId", "clientName", "clientType", "tokenAuthMethod"].map((name) => client[name]),
    list(client["redirectUris"]),
  ]);
  const tokenRows = tokens.map((token) => [
    shortened(`${token["accessTokenHash"]}`),
    token["clientIdentifier"] ?? token["clientId"],
    token["subject"],
    list(token["scopes"]),
    token["grantType"],
    dateOf(token["accessTokenExpiresAt"]),
    token["refreshTokenHash"] && dateOf(token["refreshTokenExpiresAt"]),
  ]);
  return `<h2>Clients of service ${escaped(id)} <small>${clients.length}</small></h2>
${table(["Client ID", "Name", "Type", "Authentication", "Redirect URIs"], clientRows)}
<h2>Tokens of service ${escaped(id)} <small>${tokens.length}</small></h2>
${table(["Hash", "Client", "Subject", "Scopes", "Grant type", "Expires", "Refreshable until"], tokenRows)}`;
}

/** The newest rows first. */
function table(headings: string[], rows: unknown[][]): string {
  if (!rows.length) return "<p><small>None.</small></p>";
  const rendered = rows
    .slice(-shown)
    .reverse()
    .map((row) => tableRow("td", row));
  return `<table>${tableRow("th", headings)}\n${rendered.join("\n")}</table>`;
}

function tableRow(tag: string, cells: unknown[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell ?? "")}</${tag}>`).join("")}</tr>`;
}

function json(value: unknown): string {
  const text = value === undefined ? "" : JSON.stringify(masked(value), null, 2);
  return escaped(text.length > maxLength ? `${text.slice(0, maxLength)}…` : text);
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.join(" ") : "";
}

/** In UTC, without milliseconds. */
function dateOf(time: unknown): string {
  if (time === 0) return "never";
  const date = new Date(Number(time));
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().replace("T", " ").slice(0, 19);
}

function escaped(value: unknown): string {
  return `${value}`.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
