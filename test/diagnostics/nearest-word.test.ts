import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../generator/diagnostics/nearest-word.js';

const keys = ['maxlength_', 'maxLength', 'minLength', 'type', 'doc', 'in', 'fields'];

describe('nearestWord', () => {
  it('prefers the word that differs in case only', () => {
    expect(nearestWord('maxlength', keys)).toBe('maxLength');
    expect(nearestWord('TYPE', keys)).toBe('type');
  });

  it('finds the word behind a slip', () => {
    expect(nearestWord('maxLenght', keys)).toBe('maxLength');
    expect(nearestWord('tpye', keys)).toBe('type');
    expect(nearestWord('feilds', keys)).toBe('fields');
    expect(nearestWord('desc', keys)).toBe('doc');
  });

  it('allows one wrong letter in a short word', () => {
    expect(nearestWord('on', keys)).toBe('in');
    expect(nearestWord('i', keys)).toBe('in');
    expect(nearestWord('dac', keys)).toBe('doc');
  });

  it('offers nothing when all words are far away', () => {
    expect(nearestWord('pattern', keys)).toBeUndefined();
    expect(nearestWord('ab', ['xy'])).toBeUndefined();
    expect(nearestWord('', keys)).toBeUndefined();
    expect(nearestWord('type', [])).toBeUndefined();
  });
});
