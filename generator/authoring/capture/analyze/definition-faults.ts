import type { Definition, Model } from '../../../compiler/model/model.js';
import { shapeOf } from '../../../compiler/model/shape-of.js';
import { collectFaults } from '../../../runtime/collect-faults.js';
import type { Fault } from '../../../runtime/fault.js';
import type { Shape } from '../../../runtime/shape.js';

/** Finds what is wrong with values of definitions, the shape of each of which is made once. */
export class DefinitionFaults {
  private readonly shapes = new Map<string, Shape>();

  constructor(private readonly model: Model) {}

  /** All that is wrong, or the first faults up to a number. */
  of(definition: Definition, value: unknown, maximum?: number): readonly Fault[] {
    return collectFaults(this.shapeOf(definition), value, maximum);
  }

  private shapeOf(definition: Definition): Shape {
    const shape = this.shapes.get(definition.name) ?? shapeOf(this.model, definition);
    this.shapes.set(definition.name, shape);
    return shape;
  }
}
