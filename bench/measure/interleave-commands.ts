import type { Command, Failure, Usage } from './run-command.js';
import { runCommand } from './run-command.js';
import { median, spreadOf } from './statistics.js';

export interface TimedCommand {
  readonly id: string;
  readonly command: Command;
  /** Puts the folder into the state that the run begins with. */
  readonly before?: () => void;
}

/** Medians; wall and CPU time in milliseconds, memory in megabytes. */
export interface CommandTiming extends Usage {
  readonly id: string;
  readonly p95: number;
  /** Medians of what each round took beside other commands, by their names. */
  readonly ratios: Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;
}

export type CommandResult = CommandTiming | (Failure & { readonly id: string });

/** All commands take turns, as in `interleave`. One that fails is not tried again. */
export function interleaveCommands(
  commands: readonly TimedCommand[],
  rounds: number,
  bases: readonly string[],
): readonly CommandResult[] {
  const usages = new Map<string, Usage[]>(commands.map(({ id }) => [id, []]));
  const failures = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < commands.length; step += 1) {
      const each = commands[(step + round) % commands.length];
      if (!each || failures.has(each.id)) continue;
      each.before?.();
      const result = runCommand(each.command);
      if ('failure' in result) failures.set(each.id, result.failure);
      else usages.get(each.id)?.push(result);
    }
  return commands.map(({ id }) => {
    const failure = failures.get(id);
    if (failure !== undefined) return { id, failure };
    const own = usages.get(id) ?? [];
    const ratioTo = (base: string, of: (usage: Usage) => number): number => {
      const others = usages.get(base) ?? [];
      return median(own.flatMap((usage, round) => (others[round] ? [of(usage) / of(others[round])] : [])));
    };
    const ratios = bases
      .filter((base) => base !== id && !failures.has(base))
      .map((base) => [
        base,
        { wall: ratioTo(base, ({ wall }) => wall), cpu: ratioTo(base, ({ cpu }) => cpu) },
      ]);
    const walls = spreadOf(own.map(({ wall }) => wall));
    return {
      id,
      wall: walls.median,
      p95: walls.p95,
      cpu: median(own.map(({ cpu }) => cpu)),
      memory: median(own.map(({ memory }) => memory)),
      ratios: Object.fromEntries(ratios) as CommandTiming['ratios'],
    };
  });
}
