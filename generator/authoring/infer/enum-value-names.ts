import { capitalized } from './draft-names.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** Names for the values of an enum of unknown meaning. */
export class EnumValueNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  /** The entry of such a value in an enum; no two get the same name. */
  valueOf(code: number | string): YamlMap {
    const wanted = `${typeof code === 'number' ? 'Value' : ''}${capitalized(code)}` || 'Value';
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}x${number}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return { name, doc: `TODO ${code} 的中文说明` };
    }
  }
}
