import { isObject, own } from '../../src/runtime/checks.js';

/** Where parsers put the text of an element: fast-xml-parser, xml-js, xml2js. Marked text first: others may be blanks around it. */
const TEXT_KEYS = ['__cdata', '_cdata', '#cdata', '#text', '_text', '_'];

/** More elements of one name are in no callback; a list may say that it has any length. */
const MOST = 10_000;

/** The elements of a callback by their names, each with its text or, where there are several, their texts. */
export function fieldsOf(value: unknown): unknown {
  const root = rootOf(Array.isArray(own(value, 'elements')) ? fromElements(value) : value);
  if (!isObject(root)) return root;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(root)) if (key !== '__proto__') fields[key] = only(textOf(root[key]));
  const { CreateTime } = fields;
  // What is no number becomes NaN, which is none to the guard either.
  if (typeof CreateTime === 'string')
    fields['CreateTime'] = /^\d+$/.test(CreateTime) ? Number(CreateTime) : NaN;
  return fields;
}

function rootOf(value: unknown): unknown {
  const root = only(own(value, 'xml'));
  return root === undefined ? value : root;
}

/** Lists of one are what some parsers make of everything. */
function only(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** The text of an element, however it is wrapped; of several elements, their texts. Anything else stays what it is. */
function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > MOST ? value : value.map(textOf);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isObject(value)) return value;
  for (const key of TEXT_KEYS) {
    const text = textOf(own(value, key));
    // A text that is marked in several pieces is one text.
    if (text !== undefined) return isTextList(text) ? text.join('') : text;
  }
  return Object.keys(value).length === 0 ? '' : value;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** What xml-js gives by default: lists of elements that have a name, or a text. */
function fromElements(parent: unknown): unknown {
  const children = own(parent, 'elements');
  if (!Array.isArray(children)) return '';
  const texts = children.map((child) => own(child, 'cdata') ?? own(child, 'text')).filter(isText);
  const fields: Record<string, unknown[]> = Object.create(null) as Record<string, unknown[]>;
  for (const child of children) {
    const name = own(child, 'name');
    if (isText(name)) (fields[name] ??= []).push(fromElements(child));
  }
  return Object.keys(fields).length === 0 ? texts.join('') : fields;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
