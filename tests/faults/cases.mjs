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
 * @property {((call: object) => string | Buffer | void) | string | Buffer} [answer] what the server does once a
 *   request has come in: bytes to write, or a function of the call that gives or writes them
 * @property {(socket: import("node:net").Socket) => void} [greet] what it does as soon as there is a connection
 * @property {boolean} [isRefused] whether nobody listens at all
 * @property {string} [scheme] how the server is asked, where it is not by `http:`
 * @property {object} [options] options of the call
 * @property {"aborted" | "elapsed" | "abortable" | { after: number }} [signal] the caller's signal: aborted before
 *   the call, timed out before the call, aborted when the server says so, timed out after milliseconds
 * @property {boolean} [gc] whether garbage is collected all the time
 * @property {number} [patience] milliseconds after which a call counts as one that hangs
 * @property {number} [series] number of calls, one after the other, and between them `pause` milliseconds
 * @property {number} [atOnce] number of calls at once, whose outcomes `tally` counts
 * @property {object | ((index: number, kind: object) => object)} right the one right outcome, or one for each kind of
 *   call: `ok` with the documented answer or `value`, or the name of an `error`, its `status`, what its message `says`
 *   and `lacks`, its `code`, its `body` or the greatest `length` of it, the `path` of an issue
 * @property {number | number[] | object} [requests] how many requests the server sees, least and most where chance
 *   decides; one for each call where nothing is said
 * @property {number} [written] the most bytes that the server can write before it is left
 * @property {boolean} [hasRetries] whether it asks for retries, which not all sides have
 * @property {Record<string, string>} [without] kinds of call that it says nothing of, and why
 * @property {string | Record<string, string>} [debatable] why another client could do otherwise with good reason, with
 *   all kinds of call or with some
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
