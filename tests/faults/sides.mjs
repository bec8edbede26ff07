// The clients that are run, by the names that the benchmark gives them.
import { ours, oursWithoutKy, peer } from "../../bench/sides.mjs";

/** @param {boolean} hasPeer whether the SDK that people use today is one of them */
export const sidesOf = (hasPeer) => [
  { ...ours, isOurs: true, hasRetries: true },
  { ...oursWithoutKy, isOurs: true, hasRetries: false },
  ...(hasPeer ? [{ ...peer, isOurs: false, hasRetries: true }] : []),
];
