/** How many more of something there may be, of its own and of all that share a whole. */
export class Budget {
  constructor(
    private left: number,
    private readonly whole?: Budget,
  ) {}

  /** Takes one, if there is one left. */
  take(): boolean {
    if (this.isSpent()) return false;
    this.left -= 1;
    this.whole?.take();
    return true;
  }

  isSpent(): boolean {
    return this.left <= 0 || this.whole?.isSpent() === true;
  }
}
