import { isMap, type YamlData, type YamlMap } from './yaml-data.js';

/** The line width with which the spec is formatted. */
const WIDTH = 110;
const STEP = '  ';

/** Words that YAML, old or new, does not read as text, and what looks like a number. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.]?[0-9][0-9_.:a-fox+-]*|[-+]?\.(?:inf|nan))$/i;
const PLAIN = /^[\p{L}\p{N}_./][\p{L}\p{N}_./ ?|[\]（）“”《》，。：；、…-]*$/u;
/** Text that needs no escape between quotes. */
const PRINTABLE = /^(?:[^\p{Cc}\u2028\u2029\ufeff]|\n)*$/u;
const PLAIN_IN_FLOW = /^[^[\]{},]*$/;

/** Entries as lines of a block mapping. */
export function printEntries(map: YamlMap, indent: string): readonly string[] {
  return Object.entries(map).flatMap(([key, data]) => printEntry(key, data, indent));
}

/** Entries as they are written between the braces of a flow mapping. */
export function printFlowEntries(map: YamlMap): string {
  return Object.entries(map)
    .map(([key, data]) => `${printKey(key)}: ${printFlow(data)}`)
    .join(', ');
}

function printEntry(key: string, data: YamlData, indent: string): readonly string[] {
  const start = `${indent}${printKey(key)}:`;
  if (isBlock(data))
    return [`${start} |-`, ...data.split('\n').map((line) => blockLine(line, indent + STEP))];
  if (isScalar(data)) return [`${start} ${printScalar(data, PLAIN)}`];
  const line = `${start} ${printFlow(data)}`;
  if (isEmpty(data) || (isLeaf(data) && displayLength(line) <= WIDTH)) return [line];
  if (isMap(data)) return [start, ...printEntries(data, indent + STEP)];
  return [start, ...data.flatMap((item) => printItem(item, indent + STEP))];
}

/** Text of several lines that a block scalar can hold. */
function isBlock(data: YamlData): data is string {
  return (
    typeof data === 'string' &&
    /^\S.*(?:\n.*)*\n.*\S$/.test(data) &&
    !/ $/m.test(data) &&
    PRINTABLE.test(data)
  );
}

function blockLine(line: string, indent: string): string {
  return line === '' ? '' : indent + line;
}

function printItem(item: YamlData, indent: string): readonly string[] {
  if (isScalar(item) || isEmpty(item)) return [`${indent}- ${printFlow(item)}`];
  const inner = indent + STEP;
  const lines = isMap(item) ? printEntries(item, inner) : item.flatMap((each) => printItem(each, inner));
  const [first = '', ...rest] = lines;
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function isEmpty(data: YamlMap | readonly YamlData[]): boolean {
  return Object.keys(data).length === 0;
}

/** A mapping without nested ones, which is written on one line if it is short. */
function isLeaf(data: YamlMap | readonly YamlData[]): boolean {
  if (!isMap(data)) return false;
  return Object.values(data).every((part) => (isScalar(part) ? !isBlock(part) : isListOfScalars(part)));
}

function isScalar(data: YamlData): data is string | number | boolean | null {
  return typeof data !== 'object' || data === null;
}

function isListOfScalars(data: YamlData): boolean {
  return !isScalar(data) && !isMap(data) && data.every(isScalar);
}

function printFlow(data: YamlData): string {
  if (isMap(data)) return Object.keys(data).length === 0 ? '{}' : `{ ${printFlowEntries(data)} }`;
  if (!isScalar(data)) return `[${data.map(printFlow).join(', ')}]`;
  return printScalar(data, PLAIN_IN_FLOW);
}

function printKey(key: string): string {
  return /^-?[0-9]+$/.test(key) ? key : printScalar(key, PLAIN_IN_FLOW);
}

function printScalar(value: string | number | boolean | null, allowed: RegExp): string {
  if (typeof value !== 'string') return String(value);
  if (!PRINTABLE.test(value) || value.includes('\n')) return escaped(value);
  const isPlain = PLAIN.test(value) && allowed.test(value) && !NOT_TEXT.test(value) && !value.endsWith(' ');
  if (isPlain) return value;
  const isShorter = value.includes("'") && !/["\\]/.test(value);
  return isShorter ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}

/** In double quotes, where YAML has the escapes of JSON. */
function escaped(value: string): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Formatters count a Chinese character as two columns. */
function displayLength(line: string): number {
  return line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
