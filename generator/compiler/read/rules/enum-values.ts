import { writtenDefinitions } from '../../model/visit-written.js';
import { pascalCase } from './pascal-case.js';
import type { Rule } from './rule.js';

const VALUE_NAME = /^[A-Z][A-Za-z0-9]*$/;

/** The names of an enum's values are identifiers in PascalCase, and distinct. */
export const enumValues: Rule = (model, report) => {
  for (const definition of writtenDefinitions(model)) {
    if (definition.kind !== 'enum') continue;
    const names = new Set<string>();
    for (const { name, origin } of definition.values) {
      const range = origin.keys['name'] ?? origin.range;
      if (!VALUE_NAME.test(name)) report('invalid-type-name', range, { name }, pascalCase(name));
      else if (names.has(name)) report('duplicate-enum-name', range, { name });
      names.add(name);
    }
  }
};
