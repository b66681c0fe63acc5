import { expect, test } from 'vitest';
import { formatArtifact } from '../../../generator/compiler/write/format-artifact.js';

test('TypeScript is formatted with single quotes and trailing commas', async () => {
  const text = 'export const label={a:"客服",\nb:"消息"} as const';
  const artifact = await formatArtifact({ path: 'src/a.ts', language: 'typescript', text });
  expect(artifact).toEqual({
    path: 'src/a.ts',
    language: 'typescript',
    text: "export const label = { a: '客服', b: '消息' } as const;\n",
  });
});

test('formatting twice changes nothing more', async () => {
  const text = `export function f(${'argument: string, '.repeat(9)}) { return /* why */ 1 }`;
  const once = await formatArtifact({ path: 'a.ts', language: 'typescript', text });
  expect(await formatArtifact(once)).toEqual(once);
});

test('JSON is handed back as it is', async () => {
  const artifact = { path: 'a.json', language: 'json', text: '{"a":1}' } as const;
  expect(await formatArtifact(artifact)).toBe(artifact);
});
