// All groups of cases, in the order of the tables.
import { aborts } from "./cases/aborts.mjs";
import { bodies } from "./cases/bodies.mjs";
import { collections } from "./cases/collections.mjs";
import { connection } from "./cases/connection.mjs";
import { contentTypes } from "./cases/contentTypes.mjs";
import { load } from "./cases/load.mjs";
import { printing } from "./cases/printing.mjs";
import { redirects } from "./cases/redirects.mjs";
import { retries } from "./cases/retries.mjs";
import { statuses } from "./cases/statuses.mjs";
import { timeouts } from "./cases/timeouts.mjs";
import { values } from "./cases/values.mjs";

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {((call: object) => string | Buffer | void) | string | Buffer} [response] what the server does after it
 *   received a request: bytes to write, or a function of the call that returns or writes them
 * @property {(socket: import("node:net").Socket) => void} [greet] what the server does as soon as a client connects
 * @property {boolean} [isRefused] whether no server listens
 * @property {string} [scheme] the scheme of the server's URL, if it is not `http:`
 * @property {object} [options] options of the call
 * @property {"aborted" | "elapsed" | "abortable" | { after: number }} [signal] the caller's signal: aborted before
 *   the call, timed out before the call, aborted by the server's function, timed out after milliseconds
 * @property {boolean} [gc] whether garbage is collected continuously
 * @property {number} [patience] milliseconds after which a call counts as hanging
 * @property {number} [series] number of sequential calls, with `pause` milliseconds between them
 * @property {number} [atOnce] number of concurrent calls; `tally` contains their outcomes
 * @property {object | ((index: number, kind: object) => object)} right the right outcome, or one for each kind of
 *   call: `ok` with the documented value or `value`, or the name of an `error`, its `status`, what its message contains
 *   (`says`) and does not contain (`lacks`), its `code`, its `body` or the maximum `length` of it, the `path` of an issue
 * @property {number | number[] | object} [requests] how many requests the server receives, minimum and maximum if it
 *   varies; by default one for each call
 * @property {number} [written] the maximum number of bytes that the server can write before the client closes
 * @property {boolean} [hasRetries] whether the case needs retries, which not all clients have
 * @property {Record<string, string>} [without] kinds of call that the case does not apply to, and why
 * @property {string | Record<string, string>} [debatable] why another client may behave differently for good reason, for
 *   all kinds of call or for some
 */

/** @type {{ name: string, cases: Case[] }[]} */
export const groups = [
  { name: "connections", cases: connection },
  { name: "bodies", cases: bodies },
  { name: "values", cases: values },
  { name: "content types", cases: contentTypes },
  { name: "statuses", cases: statuses },
  { name: "redirects", cases: redirects },
  { name: "aborts", cases: aborts },
  { name: "timeouts", cases: timeouts },
  { name: "garbage collections", cases: collections },
  { name: "retries", cases: retries },
  { name: "load", cases: load },
  { name: "printing", cases: printing },
];
