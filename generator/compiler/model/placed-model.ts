import type { Model } from './model.js';

/** A model and where its definitions stand; a type that is made for a `bodiesOf` stands nowhere. */
export interface PlacedModel {
  readonly model: Model;
  readonly places: ReadonlyMap<string, Place>;
}

/** Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}
