/** What takes part, by the name of its modules' folder. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** The package whose version says which this is. */
  readonly library?: string;
}

export const contenders: readonly Contender[] = [
  { id: 'hand', name: 'hand-written' },
  { id: 'kfgen', name: 'kfgen' },
  { id: 'typebox', name: 'TypeBox 1, compiled at start', library: 'typebox' },
  { id: 'typebox-aot', name: 'TypeBox 1, compiled before', library: 'typebox' },
  { id: 'typebox-034', name: 'TypeBox 0.34', library: '@sinclair/typebox' },
  { id: 'typia', name: 'typia', library: 'typia' },
  { id: 'ajv', name: 'ajv', library: 'ajv' },
  { id: 'ajv-discriminator', name: 'ajv, by discriminator', library: 'ajv' },
  { id: 'ajv-standalone', name: 'ajv standalone', library: 'ajv' },
  { id: 'zod', name: 'zod 4', library: 'zod' },
  { id: 'zod-compile', name: 'zod 4, `z.compile`', library: 'zod' },
  { id: 'arktype', name: 'arktype', library: 'arktype' },
  { id: 'sury', name: 'sury', library: 'sury' },
  { id: 'valibot', name: 'valibot', library: 'valibot' },
  { id: 'effect', name: 'effect', library: 'effect' },
];
