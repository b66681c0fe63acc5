import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { JsonValue } from '../../model/json-value.js';
import type { Scalar } from '../../model/model.js';
import { enumValue } from '../lower/enum-value.js';
import { fieldKey } from '../symbols/field-key.js';
import { inheritedFields } from '../symbols/inherited-fields.js';
import { type SymbolTable } from '../symbols/symbol-table.js';
import { parseTypeExpression } from '../grammar/type-expression.js';
import { declaredMembers, tagsOf } from '../symbols/union-members.js';
import type { Entry, FieldNode, TypeNode } from '../syntax.js';
import { jsonOfYaml } from '../yaml/json-of-yaml.js';
import type { Advice } from './advice.js';
import { writtenScalar } from './written-scalar.js';

/** Each optional or conditional field, and each value that a condition asks for, is shown by some example that reaches it. */
export const unshownBranches: Advice = (symbols, report) => {
  const survey = new Survey(symbols);
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    for (const example of value.examples ?? []) survey.visitNamed(key.value, jsonOfYaml(example));
  }
  survey.report(report);
};

/** What the examples show of a field. */
interface Shown {
  /** The definition whose example reached the field first. */
  readonly type: string;
  readonly siblings: readonly Entry<FieldNode>[];
  isPresent: boolean;
  readonly values: Set<JsonValue>;
}

class Survey {
  private readonly shown = new Map<Entry<FieldNode>, Shown>();

  constructor(private readonly symbols: SymbolTable) {}

  visitNamed(name: string, value: JsonValue): void {
    const node = this.symbols.byName.get(name)?.node;
    if (node?.kind === 'object') this.visitFields(name, inheritedFields(this.symbols, name), value);
    if (node?.kind === 'union') {
      const path = node.union.value.split('.');
      const tag = path.reduce<JsonValue | undefined>((inner, key) => member(inner, key), value);
      const owner = declaredMembers(this.symbols, name).find((each) =>
        tagsOf(this.symbols, each.name, path).includes(tag as string),
      );
      if (owner !== undefined) this.visitNamed(owner.name, value);
    }
  }

  private visitFields(type: string, fields: readonly Entry<FieldNode>[], value: JsonValue): void {
    for (const entry of fields) {
      const shown = this.shown.get(entry) ?? { type, siblings: fields, isPresent: false, values: new Set() };
      this.shown.set(entry, shown);
      const names = [fieldKey(entry).name, ...(entry.value.aliases ?? []).map((alias) => alias.value)];
      for (const inner of names.flatMap((name) => member(value, name) ?? [])) {
        shown.isPresent = true;
        shown.values.add(inner);
        this.visitType(type, entry.value, inner);
      }
    }
  }

  private visitType(type: string, node: TypeNode, value: JsonValue): void {
    const items: readonly JsonValue[] = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
    switch (node.kind) {
      case 'fields':
        return this.visitFields(type, node.fields, value);
      case 'items':
        return items.forEach((item) => this.visitType(type, node.items, item));
      case 'type': {
        const terms = parseTypeExpression(node.type) ?? [];
        return terms.forEach(({ name }) => items.forEach((item) => this.visitNamed(name.value, item)));
      }
      // An item of a page and the text of a JSON string are messages, which have examples of their own.
      case 'each':
      case 'json':
      case 'const':
    }
  }

  report(report: Report): void {
    for (const [entry, { type, siblings, isPresent, values }] of this.shown) {
      const { name: field, optional } = fieldKey(entry);
      if (!isPresent && (optional || entry.value.when !== undefined)) {
        report('unshown-field', entry.key.range, { type, field });
        continue;
      }
      for (const group of this.valueGroups(entry, siblings)) {
        if (group.some((value) => values.has(value))) continue;
        const value = group.map(writtenScalar).join(' / ');
        report('unshown-value', entry.key.range, { type, field, value });
      }
    }
  }

  /** The values of a field that the presence of others depends on, grouped by what they ask for; one of each group is to be shown. */
  private valueGroups(
    entry: Entry<FieldNode>,
    siblings: readonly Entry<FieldNode>[],
  ): readonly (readonly Scalar[])[] {
    const { name } = fieldKey(entry);
    const conditions = siblings
      .flatMap(({ value }) => value.when ?? [])
      .filter(({ key }) => key.value === name)
      .map(({ value }) => value.map((located) => located.value));
    if (conditions.length === 0) return [];
    const groups = new Map<string, Scalar[]>();
    for (const value of new Set([...conditions.flat(), ...this.closedValues(entry.value)])) {
      const signature = conditions.map((wanted) => Number(wanted.includes(value))).join('');
      groups.set(signature, [...(groups.get(signature) ?? []), value]);
    }
    return [...groups.values()];
  }

  private closedValues(node: FieldNode): readonly Scalar[] {
    const definition =
      node.kind === 'type' ? this.symbols.byName.get(node.type.value.trim())?.node : undefined;
    if (definition?.kind !== 'enum' || definition.open.value) return [];
    return definition.values.flatMap((value) => enumValue(value, definition.enum.value) ?? []);
  }
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, JsonValue>>)[name] : undefined;
}
