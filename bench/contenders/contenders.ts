/** What takes part, by the name of its modules' folder. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** The package whose version says which this is. */
  readonly library?: string;
  /** Whether it says what is wrong with a value. */
  readonly givesReasons: boolean;
}

export const contenders: readonly Contender[] = [
  { id: 'hand', name: 'hand-written', givesReasons: false },
  { id: 'kfgen', name: 'kfgen', givesReasons: true },
  { id: 'typebox', name: 'TypeBox 1, compiled at start', library: 'typebox', givesReasons: true },
  { id: 'typebox-aot', name: 'TypeBox 1, compiled before', library: 'typebox', givesReasons: false },
  { id: 'typebox-034', name: 'TypeBox 0.34', library: '@sinclair/typebox', givesReasons: true },
  { id: 'typia', name: 'typia', library: 'typia', givesReasons: true },
  { id: 'ajv', name: 'ajv', library: 'ajv', givesReasons: true },
  { id: 'ajv-discriminator', name: 'ajv, by discriminator', library: 'ajv', givesReasons: true },
  { id: 'ajv-standalone', name: 'ajv standalone', library: 'ajv', givesReasons: true },
  { id: 'zod', name: 'zod 4', library: 'zod', givesReasons: true },
  { id: 'zod-compile', name: 'zod 4, `z.compile`', library: 'zod', givesReasons: true },
  { id: 'arktype', name: 'arktype', library: 'arktype', givesReasons: true },
  { id: 'sury', name: 'sury', library: 'sury', givesReasons: true },
  { id: 'valibot', name: 'valibot', library: 'valibot', givesReasons: true },
  { id: 'effect', name: 'effect', library: 'effect', givesReasons: true },
];
