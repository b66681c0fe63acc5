/** Findings by what they are about: one that comes again is counted without being named again. */
export class RecurringFindings<Finding extends { count: number }> {
  private readonly known = new WeakMap<object, Map<unknown, Finding>>();

  /** The finding about something, counted once more; `count` counts one that is not known. */
  again(owner: object, about: unknown, count: () => Finding | undefined): Finding | undefined {
    const finding = this.known.get(owner)?.get(about);
    if (finding === undefined) return count();
    finding.count += 1;
    return finding;
  }

  /** Makes a finding known; to be called only for what there is a limited number of. */
  keep(owner: object, about: unknown, finding: Finding | undefined): void {
    if (finding === undefined) return;
    const known = this.known.get(owner) ?? new Map<unknown, Finding>();
    this.known.set(owner, known.set(about, finding));
  }
}
