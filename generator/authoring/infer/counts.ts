/** Sums by name, in order of first occurrence. */
export class Counts {
  private readonly counts = new Map<string, number>();

  add(name: string, count: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  entries(): Iterable<readonly [name: string, count: number]> {
    return this.counts;
  }
}
