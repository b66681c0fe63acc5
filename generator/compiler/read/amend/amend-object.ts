import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { writePath } from '../../../base/names/field-key.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Located } from '../../../base/source/range.js';
import type {
  AmendNode,
  DottedPath,
  ElementNode,
  Entry,
  FieldEntry,
  FieldNode,
  FieldPathKey,
  ObjectDefinitionNode,
  TypeNode,
} from '../syntax.js';
import { compareAmended } from './compare-amended.js';
import { reportInapplicable, withDoc } from './shared-parts.js';

type Fields = readonly FieldEntry[];

/** Where an amendment applies, and how it is reported. */
interface Context {
  readonly type: string;
  readonly path: DottedPath;
  readonly report: Report;
}

/** Changes a list of fields, given the last name of a path into it. */
type Edit = (fields: Fields, name: string, context: Context) => Fields;

/** An object with fields and examples added and texts replaced. Only fields that it declares itself can be amended. */
export function amendObject(
  { key, value: node }: Entry<ObjectDefinitionNode>,
  amend: AmendNode,
  report: Report,
): ObjectDefinitionNode {
  const type = key.value;
  reportInapplicable(type, amend, ['values'], report);
  let { fields } = node;
  for (const { key: path, value: doc } of amend.docs ?? []) {
    fields = editAt(fields, path.path, replaceDoc(doc), { type, path, report });
  }
  for (const entry of amend.fields ?? []) {
    fields = editAt(fields, entry.key.path, addField(entry), { type, path: entry.key, report });
  }
  const examples = [...(node.examples ?? []), ...(amend.examples ?? [])];
  return { ...node, fields, ...(examples.length > 0 && { examples }) };
}

/** Applies `edit` to the fields of the object that all names of the path but the last lead to. */
function editAt(fields: Fields, path: readonly string[], edit: Edit, context: Context): Fields {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return edit(fields, name, context);
  const parent = fields.find((entry) => entry.key.value === name);
  const value = parent && editWithin(parent.value, (inner) => editAt(inner, rest, edit, context));
  if (parent === undefined || value === undefined) {
    const parents = fields.filter((entry) => editWithin(entry.value, (inner) => inner) !== undefined);
    reportUnknown(name, parents, context);
    return fields;
  }
  return fields.map((entry) => (entry === parent ? { key: entry.key, value } : entry));
}

/** A type whose fields, or those of its items or of the values of its keys, are changed; undefined when it has none. */
function editWithin<Node extends TypeNode>(node: Node, edit: (fields: Fields) => Fields): Node | undefined {
  switch (node.kind) {
    case 'fields':
      return { ...node, fields: edit(node.fields) };
    case 'items': {
      const items = editWithin<ElementNode>(node.items, edit);
      return items && { ...node, items };
    }
    case 'map': {
      const map = editWithin<ElementNode>(node.map, edit);
      return map && { ...node, map };
    }
    case 'type':
    case 'const':
    case 'each':
    case 'json':
      return undefined;
  }
}

function replaceDoc(doc: Located<string>): Edit {
  return (fields, name, context) => {
    const named = fields.find((entry) => entry.key.value === name);
    if (named === undefined) reportUnknown(name, fields, context);
    return fields.map((entry) => (entry === named ? { ...entry, value: withDoc(entry.value, doc) } : entry));
  };
}

function addField(entry: Entry<FieldNode, FieldPathKey>): Edit {
  const { key, value } = entry;
  const { range, isOptional } = key;
  return (fields, name, { type, path, report }) => {
    const existing = fields.find((each) => each.key.value === name);
    if (existing === undefined) return [...fields, { key: { value: name, range, isOptional }, value }];
    report('amendment-conflict', range, { type, name: path.value, ...compareAmended(existing, entry) });
    return fields;
  };
}

/** Offers the whole path with the nearest name in it. */
function reportUnknown(name: string, fields: Fields, { type, path, report }: Context): void {
  report('unknown-amended-name', path.range, { type, name: path.value }, () => {
    const names = fields.map((entry) => entry.key.value);
    const nearest = nearestWord(name, names);
    return nearest && writePath(path.path.map((each) => (each === name ? nearest : each)));
  });
}
