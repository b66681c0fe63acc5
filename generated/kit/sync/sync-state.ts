/** 读到哪里了，原样存为 JSON。各客服账号（`openKfid`）各存一份。 */
export interface SyncState {
  /** 这份数据的格式。 */
  readonly version: 1;
  /** 正在读的一页的游标；第一页没有。 */
  readonly cursor?: string;
  /** 已处理的 msgid，先处理的在前：这一页的全部，和之前各页最后的一些。 */
  readonly handled: readonly string[];
}

/** What has been handled, as it changes. */
class Progress {
  cursor: string | undefined;
  private readonly handled: Set<string>;

  constructor(cursor: string | undefined, handled: readonly string[]) {
    this.cursor = cursor;
    this.handled = new Set(handled);
  }

  has(msgid: string): boolean {
    return this.handled.has(msgid);
  }

  take(msgid: string): void {
    this.handled.add(msgid);
  }

  /** Goes to the next page: from now on, only some of what has been handled is kept, the latest. */
  move(cursor: string, kept: number): void {
    this.cursor = cursor;
    let surplus = this.handled.size - kept;
    for (const msgid of this.handled) {
      if (surplus <= 0) break;
      this.handled.delete(msgid);
      surplus -= 1;
    }
  }

  state(): SyncState {
    return {
      version: 1,
      ...(this.cursor !== undefined && { cursor: this.cursor }),
      handled: [...this.handled],
    };
  }
}

/** What was saved, or undefined if it is no state: to begin anew without a word would repeat three days. */
export function restore(saved: unknown): Progress | undefined {
  if (saved === undefined || saved === null) return new Progress(undefined, []);
  const { version, cursor, handled } = Object(saved) as Partial<Record<keyof SyncState, unknown>>;
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (version !== 1 || !Array.isArray(handled) || !handled.every(isText)) return undefined;
  if (cursor !== undefined && (!isText(cursor) || cursor === '')) return undefined;
  return new Progress(cursor, handled);
}
