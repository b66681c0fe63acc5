import type { ProgressStores } from './progress-store.js';

/** `DatabaseSync` of `node:sqlite` (Node 22.13 and later), or better-sqlite3. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): { get(...values: string[]): unknown; run(...values: string[]): unknown };
}

/** 一个账号一行。 */
export function progressInSqlite(database: Database): ProgressStores {
  database.exec('CREATE TABLE IF NOT EXISTS progress (account TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT');
  const select = database.prepare('SELECT state FROM progress WHERE account = ?');
  const replace = database.prepare('INSERT OR REPLACE INTO progress (account, state) VALUES (?, ?)');
  return (openKfid) => ({
    load: async () => {
      const row = select.get(openKfid) as { readonly state: string } | undefined;
      return row && (JSON.parse(row.state) as unknown);
    },
    save: async (state) => void replace.run(openKfid, JSON.stringify(state)),
  });
}
