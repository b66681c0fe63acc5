/**
 * What `validate` costs on valid values, in terms of the guard: the median over rounds in which both take turns, so that
 * a slow moment of the machine meets both. Run: npm run build && npx -p node@24 node bench/validate-against-guard.ts
 */
import * as examples from '../generated/dist/esm/src/examples.js';
import {
  isKfMessage,
  isTextMessage,
  validateKfMessage,
  validateTextMessage,
} from '../generated/dist/esm/kit/index.js';

const ROUNDS = 201;
const PASSES = 2000;

const messages: readonly unknown[] = Object.values(examples).filter((example) => isKfMessage(example));
const texts: readonly unknown[] = messages.map(() => ({ ...examples.textMessageExample }));

type Judge = (value: unknown) => boolean;

function nanoseconds(judge: Judge, values: readonly unknown[]): number {
  const started = process.hrtime.bigint();
  let accepted = 0;
  for (let pass = 0; pass < PASSES; pass += 1) for (const value of values) if (judge(value)) accepted += 1;
  if (accepted !== PASSES * values.length) throw new Error('A valid value was refused');
  return Number(process.hrtime.bigint() - started) / accepted;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? NaN;
}

function compare(name: string, values: readonly unknown[], guard: Judge, validate: Judge): void {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const first = round % 2 === 0 ? nanoseconds(guard, values) : undefined;
    const validating = nanoseconds(validate, values);
    return { guarding: first ?? nanoseconds(guard, values), validating };
  }).slice(ROUNDS >> 2);
  const guarding = median(rounds.map((each) => each.guarding));
  const validating = median(rounds.map((each) => each.validating));
  const ratio = median(rounds.map((each) => each.validating / each.guarding));
  console.log(
    `${name}: guard ${guarding.toFixed(1)} ns, validate ${validating.toFixed(1)} ns, ratio ${ratio.toFixed(2)}`,
  );
}

compare('KfMessage, every type once', messages, isKfMessage, (value) => validateKfMessage(value).ok);
compare('TextMessage', texts, isTextMessage, (value) => validateTextMessage(value).ok);
