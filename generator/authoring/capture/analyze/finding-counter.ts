import type { Tag } from '../../../compiler/model/tag-style.js';

/**
 * Counts findings by kind, up to a maximum number of kinds; of further kinds it only counts how many findings there
 * were.
 */
export class FindingCounter<Finding extends { count: number }> {
  private readonly findings = new Map<string, Finding>();
  private left = 0;

  constructor(private readonly maximum: number) {}

  /** The finding of a kind, made at its first occurrence; undefined if there are too many kinds. */
  count(kind: readonly Tag[], make: () => Finding): Finding | undefined {
    const key = JSON.stringify(kind);
    const finding = this.findings.get(key) ?? this.add(key, make);
    if (finding === undefined) this.left += 1;
    else finding.count += 1;
    return finding;
  }

  /** Adds to the occurrences that are not counted by kind. */
  skip(occurrences: number): void {
    this.left += occurrences;
  }

  private add(key: string, make: () => Finding): Finding | undefined {
    if (this.findings.size >= this.maximum) return undefined;
    const finding = make();
    this.findings.set(key, finding);
    return finding;
  }

  /** In order of first occurrence. */
  inOrder(): readonly Finding[] {
    return [...this.findings.values()];
  }

  /** The most frequent first; among equally frequent ones, the one that occurred first. */
  sorted(): readonly Finding[] {
    return this.inOrder().toSorted((first, second) => second.count - first.count);
  }

  /** How many occurrences were not counted by kind. */
  get uncounted(): number {
    return this.left;
  }
}
