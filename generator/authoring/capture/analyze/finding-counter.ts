/** Counts kinds of findings, as many kinds as there is room for, and beyond them only how many findings there were. */
export class FindingCounter<Finding extends { count: number }> {
  private readonly findings = new Map<string, Finding>();
  private left = 0;

  constructor(private readonly maximum: number) {}

  /** The finding of a kind, made at its first occurrence, or nothing where there is no room for another kind. */
  count(kind: readonly (string | number)[], make: () => Finding): Finding | undefined {
    const key = JSON.stringify(kind);
    const finding = this.findings.get(key) ?? this.add(key, make);
    if (finding === undefined) this.left += 1;
    else finding.count += 1;
    return finding;
  }

  private add(key: string, make: () => Finding): Finding | undefined {
    if (this.findings.size >= this.maximum) return undefined;
    const finding = make();
    this.findings.set(key, finding);
    return finding;
  }

  /** In the order in which they came first. */
  inOrder(): readonly Finding[] {
    return [...this.findings.values()];
  }

  /** The most frequent first; of those that are equally frequent, the one that came first. */
  sorted(): readonly Finding[] {
    return this.inOrder().toSorted((first, second) => second.count - first.count);
  }

  /** How many occurrences are in no finding. */
  get uncounted(): number {
    return this.left;
  }
}
