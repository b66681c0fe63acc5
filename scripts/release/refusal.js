/** A reason not to release, as a sentence to who asked for it. */
export class Refusal extends Error {}
