import { isMap, type YamlData, type YamlMap } from '../draft/yaml-data.js';

/** Those drafted definitions that something needs: its types, the members of its unions, and what these need. */
export function neededDefinitions(
  root: YamlData,
  definitions: ReadonlyMap<string, YamlMap>,
): ReadonlyMap<string, YamlMap> {
  const needed = new Set<string>();
  const visit = (data: YamlData): void => {
    for (const name of typeNames(data)) {
      const definition = definitions.get(name);
      if (definition === undefined || needed.has(name)) continue;
      needed.add(name);
      visit(definition);
      const members = [...definitions].filter(([, { in: union }]) => union === name);
      for (const [member] of members) needed.add(member);
      for (const [, body] of members) visit(body);
    }
  };
  visit(root);
  return new Map([...definitions].filter(([name]) => needed.has(name)));
}

/** The names in all types that occur anywhere in a definition. */
export function typeNames(data: YamlData): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!isMap(data)) return data.flatMap(typeNames);
  return Object.entries(data).flatMap(([key, value]) =>
    (key === 'type' || key === 'map') && typeof value === 'string'
      ? (value.match(/\w+/g) ?? [])
      : typeNames(value),
  );
}
