import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { changeText } from '../../../generator/authoring/compare/change-text.js';
import { compareTexts } from './compare-texts.js';

function textOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`older-language/${name}.yaml`, import.meta.url)), 'utf8');
}

function changes(name: string): readonly string[] {
  return compareTexts(textOf(name), textOf('today')).findings.map(changeText);
}

/* A spec stays in git as it was written: what the language has got since is new, and nothing else is other. */
test('a spec in the language as it was before there were calls is read', () => {
  expect(changes('before-calls')).toMatchInlineSnapshot(`
    [
      "PageResponse.settings: object → map string",
      "PageResponse +a.b?",
      "+ReadPage",
      "+Calls",
      "+calls",
    ]
  `);
});

test('a spec in the language as it was before anything was sent is read', () => {
  expect(changes('before-sent').filter((change) => !changes('before-calls').includes(change)))
    .toMatchInlineSnapshot(`
    [
      "Origin.Servicer: – → stop",
      "PageRequest: +sent",
      "Origin +originAdvice",
    ]
  `);
});

test('a spec in the language as it was at first is read', () => {
  expect(changes('first').filter((change) => !changes('before-sent').includes(change)))
    .toMatchInlineSnapshot(`
    [
      "TextMessage.msgtype: +"rich_text"",
      "PageResponse.list: any[] → each ChatMessage",
      "PageResponse.remark: string → string | null",
      "ChatMessage +ChatMessageItem",
      "PageResponse +PageResponsePage",
      "PageResponse +parsePageResponse",
      "ChatMessage +servicerOf",
    ]
  `);
});
