import { maxBytes, maxLength, minBytes, minLength } from './limits.js';
import type { SeededRandom } from './seeded-random.js';
import type { TextLimit } from './shape.js';

/** Longer ones say no more. */
const USUAL_LENGTH = 12;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const WRITING = Array.from('的一是不了人我在有他这中大来上国，。！ 👍🏽é');

/** What characters of a pattern are looked for among; any other is looked for among all of the first plane. */
const COMMON = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).concat(WRITING);

/** Enough for every text that can be guessed: beyond that the limits leave almost nothing. */
const TRIES = 50;

/** A text that keeps to all limits; undefined if none is found, which takes a pattern and lengths that hardly meet. */
export function seededText(random: SeededRandom, limits: readonly TextLimit[] = []): string | undefined {
  const fits = (text: string): boolean => limits.every((limit) => isKept(limit, text));
  const expression = limits
    .map(([, bound]) => bound)
    .find((bound): bound is RegExp => bound instanceof RegExp);
  if (expression === undefined) {
    const writing = repeated(random, lengthWithin(random, limits), WRITING);
    // Letters have one byte each, so that a length that both kinds of limits allow is one.
    return fits(writing) ? writing : repeated(random, lengthWithin(random, limits), LETTERS);
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const room = lengthWithin(random, limits);
    // Chance finds most texts, but seldom one that has to be long.
    const text = textFor(random, expression.source, { room, isFilled: tries * 2 > TRIES });
    if (fits(text)) return text;
  }
  return undefined;
}

function isKept(limit: TextLimit, text: string): boolean {
  // Each limit goes with a bound of its own kind.
  const [breaks, bound] = limit as readonly [
    (text: string, bound: number | RegExp) => unknown,
    number | RegExp,
  ];
  return breaks(text, bound) === undefined;
}

function lengthWithin(random: SeededRandom, limits: readonly TextLimit[]): number {
  const boundsOf = (...kinds: readonly unknown[]): readonly number[] =>
    limits.flatMap(([limit, bound]) => (kinds.includes(limit) && typeof bound === 'number' ? [bound] : []));
  const least = Math.max(0, ...boundsOf(minLength, minBytes));
  const most = Math.min(Math.max(least, USUAL_LENGTH), ...boundsOf(maxLength, maxBytes));
  // An empty text is allowed more often than it is of use.
  const from = Math.min(Math.max(least, 1), most);
  return from + random.below(most - from + 1);
}

function repeated(random: SeededRandom, count: number, characters: readonly string[]): string {
  return Array.from({ length: count }, () => random.pick(characters)).join('');
}

/** How many characters a text still has room for, and whether it takes as many of them as it can. */
interface Room {
  readonly room: number;
  readonly isFilled: boolean;
}

const ATOM = /^(?:\\u[0-9A-Fa-f]{4}|\\[^]|\[(?:[^\]\\]|\\[^])*\]|[^])/u;
const QUANTIFIER = /^(?:\*|\+|\?|\{(\d+)(,?)(\d*)\})/;

/** A text for a pattern of the form that specs may use: characters and classes with quantifiers, and groups of them. */
function textFor(random: SeededRandom, source: string, { room, isFilled }: Room): string {
  let text = '';
  /** Where the text stood before the group, and whether the group is left out if that is possible. */
  let group = { start: 0, isLeftOut: false };
  for (let offset = 0; offset < source.length;) {
    const atom = ATOM.exec(source.slice(offset))?.[0] ?? source.charAt(offset);
    offset += atom.length;
    if (atom === '^' || atom === '$') continue;
    if (atom === '(') {
      group = { start: text.length, isLeftOut: random.below(2) === 0 };
      continue;
    }
    const quantifier = QUANTIFIER.exec(source.slice(offset)) ?? undefined;
    offset += quantifier?.[0].length ?? 0;
    if (atom === ')') {
      if (quantifier !== undefined && group.isLeftOut) text = text.slice(0, group.start);
      continue;
    }
    const left = { room: room - Array.from(text).length, isFilled };
    const count = countFor(random, quantifier, left);
    text += Array.from({ length: count }, () => characterFor(random, atom)).join('');
  }
  return text;
}

/** How often an atom occurs: as its quantifier allows, and not much beyond what the text still has room for. */
function countFor(
  random: SeededRandom,
  quantifier: RegExpExecArray | undefined,
  { room, isFilled }: Room,
): number {
  if (quantifier === undefined) return 1;
  const [whole, minimum = '', comma = '', maximum = ''] = quantifier;
  const least = whole === '+' ? 1 : Number(minimum);
  if (minimum !== '' && comma === '') return least;
  const allowed = whole === '?' ? 1 : maximum === '' ? Infinity : Number(maximum);
  const most = Math.max(least, Math.min(allowed, room));
  return isFilled ? most : least + random.below(most - least + 1);
}

function characterFor(random: SeededRandom, atom: string): string {
  const expression = new RegExp(`^${atom}$`, 'u');
  const common = COMMON.filter((character) => expression.test(character));
  if (common.length > 0) return random.pick(common) ?? '';
  for (let code = 0; code < 0x10000; code += 1)
    if (expression.test(String.fromCharCode(code))) return String.fromCharCode(code);
  return '';
}
