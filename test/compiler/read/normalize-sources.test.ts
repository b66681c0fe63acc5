import { describe, expect, it } from 'vitest';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { diagnose } from './diagnose.js';

const lines = ['Card:', '  doc: |-', '    名片', '    消息', '  feilds: {}', ''];

describe('normalizeSources', () => {
  it('makes one text of LF, CRLF and CR, with and without byte order mark', () => {
    const texts = { a: lines.join('\r\n'), b: lines.join('\r'), c: `\ufeff${lines.join('\n')}` };
    const wanted = lines.join('\n');
    expect(normalizeSources(texts)).toEqual({ a: wanted, b: wanted, c: wanted });
  });

  it('keeps a file that is called __proto__', () => {
    const files = normalizeSources(JSON.parse('{"__proto__":"a: 1"}') as Record<string, string>);
    expect(Object.keys(files)).toEqual(['__proto__']);
  });

  it('leaves the report of a file from Windows the same', () => {
    expect(diagnose(lines.join('\r\n'))).toEqual(diagnose(lines.join('\n')));
  });
});
