import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../generator/base/names/nearest-word.js';

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

  it('takes two neighbours that changed places for one mistake', () => {
    expect(nearestWord('dco', keys)).toBe('doc');
    expect(nearestWord('odc', keys)).toBe('doc');
    expect(nearestWord('ni', keys)).toBe('in');
    expect(nearestWord('tpye', ['tree', 'type', 'tye'])).toBe('type');
    expect(nearestWord('bussiness_crad', ['business', 'business_card'])).toBe('business_card');
    expect(nearestWord('cod', keys)).toBeUndefined();
  });

  it('prefers, of words equally near, the one of the same length, then the first', () => {
    expect(nearestWord('unit32', ['int32', 'uint32'])).toBe('uint32');
    expect(nearestWord('maxItemz', ['maxItem', 'maxItems', 'maxItemd'])).toBe('maxItems');
  });

  it('does not look for all the letters that may have changed places in a long text', () => {
    const text = 'ab'.repeat(2_000);
    expect(nearestWord(`b${text}a`, [text])).toBe(text);
    expect(nearestWord(text, ['ab'])).toBeUndefined();
  }, 5_000);

  it('allows one wrong letter in a short word', () => {
    expect(nearestWord('on', keys)).toBe('in');
    expect(nearestWord('i', keys)).toBe('in');
    expect(nearestWord('dac', keys)).toBe('doc');
  });

  it('takes no number for a misspelt one, nor a word for a misspelt number', () => {
    const codes = ['40013', '40014', '-1', '1.5', 'v1'];
    for (const wrong of ['40015', '1', '1.4', '+1', '40013.5'])
      expect(nearestWord(wrong, codes)).toBeUndefined();
    expect(nearestWord('v2', codes)).toBe('v1');
    expect(nearestWord('a', ['1'])).toBeUndefined();
    expect(nearestWord('40014', codes)).toBe('40014');
  });

  it('offers nothing when all words are far away', () => {
    expect(nearestWord('pattern', keys)).toBeUndefined();
    expect(nearestWord('ab', ['xy'])).toBeUndefined();
    expect(nearestWord('', keys)).toBeUndefined();
    expect(nearestWord('type', [])).toBeUndefined();
  });
});
