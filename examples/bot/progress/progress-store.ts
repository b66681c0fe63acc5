import type { SyncState } from 'wecom-kf-messages/sync';

/** 一个客服账号读到哪里了，交给 `readMessages`。 */
export interface ProgressStore {
  load(): Promise<unknown>;
  save(state: SyncState): Promise<void>;
}

/** 每个客服账号一份进度。 */
export type ProgressStores = (openKfid: string) => ProgressStore;
