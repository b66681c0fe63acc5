import { Ajv2020 } from 'ajv/dist/2020.js';
import * as S from 'sury';
import Compile from 'typebox/compile';
import { isKfMessage } from 'wecom-kf-messages';
import * as z from 'zod';
import { publishedSchema, schemaForDiscriminators } from '../contenders/published-schema.js';
import type { JsonSchema } from '../contenders/schema/json-schema.js';
import type { Effort } from '../measure/interleave.js';
import { interleave } from '../measure/interleave.js';
import { judging } from '../measure/judging.js';
import type { Facts, Failed, Row } from '../results/results.js';
import type { Agreed } from '../traffic/mixed.js';
import { mixedTraffic } from '../traffic/mixed.js';
import type { Workload } from './workload.js';

/** A library that reads the published schema itself. */
interface Reader {
  readonly id: string;
  readonly compile: () => (value: unknown) => boolean;
  /** How many errors it gives for a value. */
  readonly errors?: (value: unknown) => number;
}

const oneWrongField = {
  msgid: 'm1',
  open_kfid: 'wk1',
  external_userid: 'wm1',
  send_time: 1718006400,
  origin: 3,
  msgtype: 'text',
  text: { content: 5 },
};

export const schema: readonly Workload[] = [
  {
    id: 'valid',
    title: 'the published schema as other libraries read it, valid messages of all kinds',
    run: async (agreed: Agreed, effort: Effort): Promise<readonly Row[]> => {
      const traffic = mixedTraffic(agreed, 1000, 0);
      const compiled = readers().map((reader) => compiledBy(reader, traffic));
      const judges = compiled.flatMap((each) =>
        'judge' in each ? [judging(each.id, each.judge, traffic)] : [],
      );
      const timings = interleave([judging('kfgen', isKfMessage, traffic), ...judges], effort);
      const facts = new Map(
        compiled.flatMap((each) => ('judge' in each ? [[each.id, each.facts] as const] : [])),
      );
      return [
        ...timings.map((timing) => ({ ...timing, ...facts.get(timing.id) })),
        ...compiled.flatMap((each) => ('judge' in each ? [] : [each])),
      ];
    },
  },
];

interface Compiled {
  readonly id: string;
  readonly judge: (value: unknown) => boolean;
  readonly facts: Facts;
}

function compiledBy(reader: Reader, traffic: readonly unknown[]): Compiled | Failed {
  const { id } = reader;
  const started = performance.now();
  try {
    const judge = reader.compile();
    // Some compile on the first value.
    judge(oneWrongField);
    const compiled = performance.now() - started;
    if (!traffic.every(judge) || judge(oneWrongField)) return { id, failure: 'judges otherwise' };
    const errors = reader.errors?.(oneWrongField);
    return { id, judge, facts: { compiled, ...(errors !== undefined && { errors }) } };
  } catch (error) {
    return { id, failure: String(error).split('\n')[0]?.slice(0, 120) ?? '' };
  }
}

function readers(): readonly Reader[] {
  const documents = [
    ['', publishedSchema()],
    ['-discriminator', schemaForDiscriminators()],
  ] as const;
  return documents.flatMap(([suffix, document]): readonly Reader[] => {
    const message = { ...document, $ref: '#/$defs/KfMessage' };
    const ajv = (options: object) =>
      new Ajv2020({ strict: false, discriminator: suffix !== '', ...options }).compile(message);
    return [
      {
        id: `ajv${suffix}`,
        compile: () => ajv({}) as (value: unknown) => boolean,
        errors: (value) => {
          const all = ajv({ allErrors: true });
          all(value);
          return all.errors?.length ?? 0;
        },
      },
      { id: `typebox${suffix}`, ...typeboxReader(message) },
      {
        id: `zod${suffix}`,
        compile: () => {
          const read = z.fromJSONSchema(message as Parameters<typeof z.fromJSONSchema>[0]);
          return (value) => read.safeParse(value).success;
        },
      },
      {
        id: `sury${suffix}`,
        compile: () => {
          const read = S.fromJSONSchemaOrThrow(message as Parameters<typeof S.fromJSONSchemaOrThrow>[0]);
          return S.isInput(read);
        },
      },
    ];
  });
}

function typeboxReader(message: JsonSchema): Omit<Reader, 'id'> {
  const validator = (): { Check(value: unknown): boolean; Errors(value: unknown): unknown[] } =>
    Compile(message as object);
  return {
    compile: () => {
      const compiled = validator();
      return (value) => compiled.Check(value);
    },
    errors: (value) => validator().Errors(value).length,
  };
}
