/** Thrown for what there is no rule for: prettier itself formats the statement then. */
export class UnknownLayout extends Error {}
