import { expect, test } from 'vitest';
import { Budget } from '../../../../generator/authoring/capture/analyze/profiling-context.js';

const takenFrom = (budget: Budget): number => Array.from({ length: 9 }).filter(() => budget.take()).length;

test('a budget gives as many as it has, and then says that it is spent', () => {
  const budget = new Budget(3);
  expect([budget.isSpent(), takenFrom(budget), budget.isSpent()]).toEqual([false, 3, true]);
  expect(takenFrom(new Budget(0))).toBe(0);
});

test('budgets that share another one give no more together than that has', () => {
  const whole = new Budget(5);
  const [one, other] = [new Budget(3, whole), new Budget(3, whole)];
  expect([takenFrom(one), takenFrom(other)]).toEqual([3, 2]);
  expect([other.isSpent(), whole.isSpent()]).toEqual([true, true]);
});
