import { http } from "../../support/raw.ts";
import { good, inTurn } from "../bytes.mjs";

/** Where `fetch` would send the credentials along or change the method, another client may well follow. */
const isFetch = "another client may follow as fetch does; the bearer must not come to another origin";

const to = (status, location) => http(status, "", location === undefined ? {} : { Location: location });
const stopped = (status, says) => ({ error: "ResponseValidationError", status, ...(says && { says }) });
const here = "/api/715948317/elsewhere";
const statuses = [301, 302, 303, 307, 308];

/** Statuses after which `fetch` keeps method and body. Of the others, only a GET stays what it is. */
const keepsAll = (status) => status === 307 || status === 308;

/** Redirects: within an origin they are followed as long as nothing changes; beyond it nothing is sent. */
export const redirects = [
  ...statuses.map((status) => ({
    name: `${status} to the same origin`,
    answer: inTurn(({ origin }) => to(status, `${origin}${here}`), good),
    right: keepsAll(status)
      ? { ok: true }
      : { create: stopped(status), list: { ok: true }, delete: stopped(status) },
    requests: { create: keepsAll(status) ? 2 : 1, list: 2, delete: keepsAll(status) ? 2 : 1 },
    ...(!keepsAll(status) && { debatable: isFetch }),
  })),
  {
    name: "307 to a path",
    answer: inTurn(to(307, here), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "307, five times",
    answer: inTurn(...Array(5).fill(to(307, here)), good),
    right: { ok: true },
    requests: 6,
  },
  ...statuses.map((status) => ({
    name: `${status} to another origin`,
    answer: inTurn(({ other }) => to(status, `${other}${here}`), good),
    right: stopped(status, "127.0.0.1"),
    debatable: isFetch,
  })),
  {
    name: "307 to the same port of another host name",
    answer: inTurn(({ origin }) => to(307, `${origin.replace("127.0.0.1", "localhost")}${here}`), good),
    right: stopped(307, "localhost"),
    debatable: isFetch,
  },
  {
    name: "307 to another origin, without a scheme",
    answer: ({ other }) => to(307, `${other.replace("http:", "")}${here}`),
    right: stopped(307),
    debatable: isFetch,
  },
  {
    name: "307 to the same origin, then to another",
    answer: inTurn(to(307, here), ({ other }) => to(307, `${other}${here}`)),
    right: stopped(307),
    requests: 2,
    debatable: isFetch,
  },
  {
    name: "a loop of 307",
    answer: to(307, here),
    right: stopped(307),
    requests: 6,
    debatable: "how often a client follows, and of which class the error is",
  },
  ...[
    ["no Location", undefined],
    ["a Location that is no URL", "http://["],
    ["a Location that is a file", "file:///etc/passwd"],
    ["a Location that is data", "data:application/json,{}"],
    ["a Location that is a script", "javascript:alert(1)"],
  ].map(([name, location]) => ({
    name: `307 with ${name}`,
    answer: to(307, location),
    right: stopped(307),
    debatable: "of which class the error is",
  })),
  {
    name: "300 with a Location",
    answer: ({ other }) => to(300, other),
    right: stopped(300),
    debatable: "of which class the error is",
  },
];
