// The page's program: it makes access tokens for the user who is logged in, and lists them.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";

// Never give a page a bearer of Authlete: however short its life, it opens the whole service, all users included.
// So calls go to our own backend, which adds the bearer, and what the page holds is a token of that backend.
const authlete = new AuthleteCore({
  bearer: sessionToken,
  serverURL: new URL("/authlete", location.href),
  serviceId: "mine", // the backend knows which
});

/** Asked for before each request, as it lives for a minute. */
async function sessionToken(): Promise<string> {
  const response = await fetch("/session/authlete-token", { method: "POST" });
  if (!response.ok) throw new Error(`no session: ${response.status}`);
  return response.text();
}

const form = element("create", HTMLFormElement);
const message = element("message", HTMLParagraphElement);
const tokens = element("tokens", HTMLUListElement);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const scopes = `${new FormData(form).get("scopes")}`.split(/\s+/).filter(Boolean);
  // The backend fills in client and user, whatever a page says.
  const tokenCreateRequest = { grantType: "AUTHORIZATION_CODE", scopes } as const;
  const res = await tokenManagementCreate(authlete, { tokenCreateRequest });
  if (!res.ok) message.textContent = res.error.message;
  else if (res.value.action !== "OK") message.textContent = res.value.resultMessage ?? "No token was made.";
  else message.textContent = `Copy it now, it is not shown again: ${res.value.accessToken}`;
  await list();
});

async function list(): Promise<void> {
  const res = await tokenManagementList(authlete, { start: 0, end: 20 });
  if (!res.ok) {
    message.textContent = res.error.message;
    return;
  }
  const items = (res.value.accessTokens ?? []).map(({ scopes = [], accessTokenExpiresAt = 0 }) => {
    const item = document.createElement("li");
    item.textContent = `${scopes.join(" ")}, until ${new Date(accessTokenExpiresAt).toISOString()}`;
    return item;
  });
  tokens.replaceChildren(...items);
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new TypeError(`The page has no ${type.name} ${id}.`);
}

await list();
