import type { IntegerType, NumberType, StringType } from '../../model/model.js';
import { code, literal, regularExpression, type Code } from '../code/code.js';
import { allOf, check, type CheckName } from './check.js';

export function stringCheck(type: StringType, access: Code): Code {
  const { minLength, maxLength, minBytes, maxBytes, pattern } = type;
  const checks = [code`typeof ${access} === 'string'`];
  if (minLength !== undefined || maxLength !== undefined)
    checks.push(between('lengthBetween', access, { minimum: minLength ?? 0, maximum: maxLength }));
  if (minBytes !== undefined || maxBytes !== undefined)
    checks.push(between('bytesBetween', access, { minimum: minBytes ?? 0, maximum: maxBytes }));
  if (pattern !== undefined)
    checks.push(code`${regularExpression(new RegExp(pattern, 'u'))}.test(${access})`);
  return allOf(checks);
}

export function integerCheck(type: IntegerType, access: Code): Code {
  return between('integerBetween', access, type);
}

export function numberCheck({ minimum, maximum }: NumberType, access: Code): Code {
  if (minimum === undefined && maximum === undefined) return code`Number.isFinite(${access})`;
  return between('numberBetween', access, { minimum: minimum ?? -Infinity, maximum });
}

interface Bounds {
  readonly minimum: number;
  /** Undefined if there is none. */
  readonly maximum: number | undefined;
}

function between(name: CheckName, access: Code, { minimum, maximum = Infinity }: Bounds): Code {
  return code`${check(name)}(${access}, ${literal(minimum)}, ${literal(maximum)})`;
}
