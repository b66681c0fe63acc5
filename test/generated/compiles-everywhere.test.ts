import { expect, it } from 'vitest';
import { kitchenSink } from '../support/kitchen-sink.js';
import { compilers, runTsc } from '../support/run-tsc.js';
import { shippedOutput } from '../support/shipped-output.js';
import { specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const everything = await specOutput(kitchenSink);
const folder = temporaryFolder({ ...within('shipped', shippedOutput), ...within('everything', everything) });

it.each(compilers)(
  'what is generated compiles with %s at its strictest, without DOM or Node types',
  async (compiler) => {
    const options = { declaration: true, isolatedDeclarations: true };
    expect(await runTsc(folder, options, compiler)).toEqual({ code: 0, output: '' });
  },
);

function within(name: string, { files }: SpecOutput): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
}
