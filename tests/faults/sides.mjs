// The clients to run the cases with, named as in the benchmark.
import { ours, oursWithoutKy, peer } from "../../bench/sides.mjs";

/** @param {boolean} hasPeer whether to include @authlete/typescript-sdk */
export const sidesOf = (hasPeer) => [
  { ...ours, isOurs: true, hasRetries: true },
  { ...oursWithoutKy, isOurs: true, hasRetries: false },
  ...(hasPeer ? [{ ...peer, isOurs: false, hasRetries: true }] : []),
];
