import { http } from "../../support/raw.ts";
import { good, inTurn } from "../bytes.mjs";

/** Cases in which `fetch` would also send the credentials or change the method. */
const followingIsDebatable =
  "another client may follow it as fetch does; the bearer must not reach another origin";

const to = (status, location) => http(status, "", location === undefined ? {} : { Location: location });
const stopped = (status, says) => ({ error: "ResponseValidationError", status, ...(says && { says }) });
const here = "/api/715948317/elsewhere";
const statuses = [301, 302, 303, 307, 308];

/** Statuses after which `fetch` keeps method and body. After others, only a GET is unchanged. */
const keepsAll = (status) => status === 307 || status === 308;

/** Redirects within an origin are followed if the request stays the same; nothing is sent to another origin. */
export const redirects = [
  ...statuses.map((status) => ({
    name: `${status} to the same origin`,
    response: inTurn(({ origin }) => to(status, `${origin}${here}`), good),
    right: keepsAll(status)
      ? { ok: true }
      : { create: stopped(status), list: { ok: true }, delete: stopped(status) },
    requests: { create: keepsAll(status) ? 2 : 1, list: 2, delete: keepsAll(status) ? 2 : 1 },
    ...(!keepsAll(status) && { debatable: followingIsDebatable }),
  })),
  {
    name: "307 to a path",
    response: inTurn(to(307, here), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "307, five times",
    response: inTurn(...Array(5).fill(to(307, here)), good),
    right: { ok: true },
    requests: 6,
  },
  ...statuses.map((status) => ({
    name: `${status} to another origin`,
    response: inTurn(({ other }) => to(status, `${other}${here}`), good),
    right: stopped(status, "127.0.0.1"),
    debatable: followingIsDebatable,
  })),
  {
    name: "307 to the same port of another host name",
    response: inTurn(({ origin }) => to(307, `${origin.replace("127.0.0.1", "localhost")}${here}`), good),
    right: stopped(307, "localhost"),
    debatable: followingIsDebatable,
  },
  {
    name: "307 to another origin, without a scheme",
    response: ({ other }) => to(307, `${other.replace("http:", "")}${here}`),
    right: stopped(307),
    debatable: followingIsDebatable,
  },
  {
    name: "307 to the same origin, then to another",
    response: inTurn(to(307, here), ({ other }) => to(307, `${other}${here}`)),
    right: stopped(307),
    requests: 2,
    debatable: followingIsDebatable,
  },
  {
    name: "a redirect loop with 307",
    response: to(307, here),
    right: stopped(307),
    requests: 6,
    debatable: "how many redirects a client follows, and which class the error has",
  },
  ...[
    ["no Location", undefined],
    ["an invalid URL as Location", "http://["],
    ["a file: URL as Location", "file:///etc/passwd"],
    ["a data: URL as Location", "data:application/json,{}"],
    ["a javascript: URL as Location", "javascript:alert(1)"],
  ].map(([name, location]) => ({
    name: `307 with ${name}`,
    response: to(307, location),
    right: stopped(307),
    debatable: "which class the error has",
  })),
  {
    name: "300 with a Location",
    response: ({ other }) => to(300, other),
    right: stopped(300),
    debatable: "which class the error has",
  },
];
