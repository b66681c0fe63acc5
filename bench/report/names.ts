import { contenders } from '../contenders/contenders.js';

const others: Readonly<Record<string, string>> = {
  'json-parse': '`JSON.parse` alone',
  'kfgen-page': 'kfgen, `parseSyncMsgResponse`',
  'kfgen-guard': 'kfgen, `isKfMessage`',
  'kfgen-cold': 'kfgen, first run',
  'kfgen-current': 'kfgen, nothing to do',
  'kfgen-check': '`kfgen check`',
  'kfgen-validate': '`kfgen validate`',
  'parse-lines': '`JSON.parse` of each line',
  'typebox-discriminator': 'TypeBox 1, by discriminator',
  'zod-discriminator': 'zod 4, by discriminator',
  'sury-discriminator': 'sury, by discriminator',
  node: '`node -e 0`',
  json2ts: 'json-schema-to-typescript',
  quicktype: 'quicktype',
  'hey-api': '@hey-api/openapi-ts',
  'openapi-typescript': 'openapi-typescript',
};

/** What a contender or command is called in tables. */
export function nameOf(id: string): string {
  return others[id] ?? contenders.find((contender) => contender.id === id)?.name ?? id;
}
