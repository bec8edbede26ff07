/** Why nothing is published. The message is one sentence for the publisher. */
export class Refusal extends Error {}
