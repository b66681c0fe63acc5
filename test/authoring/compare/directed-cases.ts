import {
  directions,
  type ChangeRule,
  type Direction,
} from '../../../generator/authoring/compare/change-rule.js';
import { impacts } from '../../../generator/authoring/compare/impacts.js';
import { inDirection } from './marked-text.js';
import { ruleCases } from './rule-cases.js';

/** The two specs of a rule as they concern who receives or who sends, with the mark. */
interface DirectedCase {
  readonly rule: ChangeRule;
  readonly direction: Direction;
  readonly before: string;
  readonly after: string;
}

/** Each rule with each direction of which the table says something: there is none without two specs that show it. */
export const directedCases: readonly DirectedCase[] = (Object.keys(impacts) as ChangeRule[]).flatMap((rule) =>
  directions
    .filter((direction) => impacts[rule][direction] !== undefined)
    .map((direction) => {
      const { old, now } = ruleCases[rule];
      return { rule, direction, before: inDirection(old, direction), after: inDirection(now, direction) };
    }),
);
