import { runTsc } from '../../../../support/run-tsc.js';
import type { SpecOutput } from '../../../../support/spec-output.js';
import { temporaryFolder } from '../../../../support/temporary-folder.js';
import { withSharedRuntime } from '../../../../support/with-shared-runtime.js';
import type { Claim } from './claim.js';

/** A program, and the folder of the package with which it is compiled. */
export interface Consumer {
  readonly folder: string;
  readonly claims: readonly Claim[];
}

/** The lines of each program that do not compile. All are compiled in one run. */
export async function brokenClaims(
  packages: ReadonlyMap<string, SpecOutput>,
  consumers: ReadonlyMap<string, Consumer>,
): Promise<ReadonlyMap<string, readonly BrokenClaim[]>> {
  const files = [...consumers].map(([name, { folder, claims }]) => {
    const text = claims.map(({ line }, index) => line(`c${index}`)).join('\n');
    return [`${folder}/${name}.ts`, text.replaceAll('./src/runtime/', '../src/runtime/')] as const;
  });
  const folder = temporaryFolder({ ...withSharedRuntime(packages), ...Object.fromEntries(files) });
  const { output } = await runTsc(folder, { skipLibCheck: true });
  const broken = new Map<string, BrokenClaim[]>();
  for (const line of output.split('\n')) {
    const found = /^[^ ].*?([^/(]+)\.ts\((\d+),\d+\): error (.*)$/.exec(line);
    if (found === null) {
      if (/^\S.*error/.test(line)) throw new Error(line);
      continue;
    }
    const [, name = '', row, message = ''] = found;
    const claim = consumers.get(name)?.claims[Number(row) - 1];
    if (claim === undefined) throw new Error(`What is generated does not compile: ${line}`);
    const others = broken.get(name);
    const one = { claim, what: `${message.slice(0, 160)}: ${claim.line('c').slice(0, 240)}` };
    if (others === undefined) broken.set(name, [one]);
    else others.push(one);
  }
  return broken;
}

export interface BrokenClaim {
  readonly claim: Claim;
  readonly what: string;
}
