import { attestationChallenge } from "../funcs/attestationChallenge.js";
import { Namespace } from "./namespace.js";

/** `authlete.attestation`: attestation-based client authentication. */
export class Attestation extends Namespace {
  /** Creates the response of the challenge endpoint: `attestationChallenge`. */
  readonly challenge = this.method(attestationChallenge);
}
