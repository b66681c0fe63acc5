import { describe, expect, it } from 'vitest';
import { printable } from '../../../generator/base/text/printable.js';

describe('printable', () => {
  it.each([
    ['an escape sequence', '\u001b[2Jx', '\\u{1b}[2Jx'],
    ['an operating system command', '\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
    ['an 8-bit escape (C1)', '\u009b31m', '\\u{9b}31m'],
    ['line ends and tabs', 'a\r\n\tb', 'a\\u{d}\\u{a}\\u{9}b'],
    ['DEL and NUL', '\u007f\u0000', '\\u{7f}\\u{0}'],
    ['Unicode line ends', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['bidi overrides', '\u202eabc\u202c\u2066\u2069', '\\u{202e}abc\\u{202c}\\u{2066}\\u{2069}'],
    ['bidi marks', '\u200e\u200f\u061c', '\\u{200e}\\u{200f}\\u{61c}'],
    ['zero-width characters', 'a\u200bb\ufeffc\u200dd\u2060', 'a\\u{200b}b\\u{feff}c\\u{200d}d\\u{2060}'],
    ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['lone surrogates', '\ud800a\udc00', '\\u{d800}a\\u{dc00}'],
  ])('shows %s as escapes', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each(['客户 #1', 'é', 'e\u0301', '👨‍👩‍👧', '🏳️‍🌈', '👩🏽‍💻', '🇨🇳', '𠮷'])('leaves %s alone', (text) => {
    expect(printable(text)).toBe(text);
  });

  it('cuts by code points and says so', () => {
    expect(printable('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(printable('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷');
    expect(printable('abcd', 3)).toBe('ab…');
    expect(printable('x'.repeat(10_000_000), 5)).toBe('xxxx…');
  });
});
