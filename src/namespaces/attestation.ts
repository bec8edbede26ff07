import { attestationChallenge } from "../funcs/attestationChallenge.js";
import { Namespace } from "./namespace.js";

/** `authlete.attestation`: attestation-based client authentication. */
export class Attestation extends Namespace {
  readonly challenge = this.method(attestationChallenge);
}
