import type { IntegerType, NumberType, StringType } from '../../model/model.js';
import { code, literal, regularExpression, type Code } from '../code/code.js';
import { allOf, check, type CheckName } from './check.js';

export function stringCheck(type: StringType, access: Code): Code {
  const { minLength, maxLength, minBytes, maxBytes, pattern } = type;
  const checks = [code`typeof ${access} === 'string'`];
  if (minLength !== undefined || maxLength !== undefined)
    checks.push(between('lengthBetween', access, minLength, maxLength));
  if (minBytes !== undefined || maxBytes !== undefined)
    checks.push(between('bytesBetween', access, minBytes, maxBytes));
  if (pattern !== undefined)
    checks.push(code`${regularExpression(new RegExp(pattern, 'u'))}.test(${access})`);
  return allOf(checks);
}

/** Comparisons where they stand: numbers are too frequent for a call each. With 32 bits, one comparison says it all. */
export function integerCheck({ minimum, maximum }: IntegerType, access: Code): Code {
  const isNumber = code`typeof ${access} === 'number'`;
  if (minimum === 0 && maximum === 2 ** 32 - 1) return allOf([isNumber, code`${access} >>> 0 === ${access}`]);
  if (minimum === -(2 ** 31) && maximum === 2 ** 31 - 1)
    return allOf([isNumber, code`(${access} | 0) === ${access}`]);
  return allOf([
    ...[isNumber, code`Number.isInteger(${access})`],
    ...[code`${access} >= ${literal(minimum)}`, code`${access} <= ${literal(maximum)}`],
  ]);
}

/** A bound on a side keeps what is infinite there, and what is no number, out. */
export function numberCheck({ minimum, maximum }: NumberType, access: Code): Code {
  const bounds = [
    ...(minimum === undefined ? [] : [code`${access} >= ${literal(minimum)}`]),
    ...(maximum === undefined ? [] : [code`${access} <= ${literal(maximum)}`]),
  ];
  const isFinite = bounds.length === 2 ? [] : [code`Number.isFinite(${access})`];
  return allOf([code`typeof ${access} === 'number'`, ...isFinite, ...bounds]);
}

function between(name: CheckName, access: Code, minimum = 0, maximum = Infinity): Code {
  return code`${check(name)}(${access}, ${literal(minimum)}, ${literal(maximum)})`;
}
