import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate, type GenerateResult } from '../../generator/compiler/generate.js';
import type { SourceFiles } from '../../generator/base/source/source-files.js';
import { contentHash } from '../../generator/compiler/write/content-hash.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { requireBuild } from '../shell/cli/run-kfgen.js';
import { readSpecFiles, repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const sources: SourceFiles = kitchenSink;
const expected = await generate({ files: sources });

function renamed(
  change: (path: string, text: string) => readonly [string, string],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sources).map(([path, text]) => change(path, text)));
}

describe('the same spec gives the same bytes', () => {
  it.each([
    ['again', sources],
    ['with its files in another order', Object.fromEntries(Object.entries(sources).reverse())],
    [
      'from a folder with blanks and Chinese',
      renamed((path, text) => [path.replace(/^spec/, '我的 规格 (1)'), text]),
    ],
    ['from an absolute path', renamed((path, text) => [`/srv/a b/${path}`, text])],
    ['with the line ends of Windows', renamed((path, text) => [path, text.replaceAll('\n', '\r\n')])],
    ['with byte order marks', renamed((path, text) => [path, `\uFEFF${text}`])],
    ['with both', renamed((path, text) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])],
  ])('%s', async (_how, files) => {
    const result = await generate({ files });
    expect(result.ok).toBe(true);
    expect(hashes(result)).toEqual(hashes(expected));
  });

  it('while another run is under way', async () => {
    expect(await Promise.all([generate({ files: sources }), generate({ files: sources })])).toEqual([
      expected,
      expected,
    ]);
  });

  it('without a trace of machine, place or time', () => {
    const text = expected.ok ? Object.values(expected.files).join('\n') : '';
    expect(text).not.toBe('');
    expect(text).not.toContain(repositoryRoot);
    expect(text).not.toContain(process.version);
    expect(text).not.toContain(`${new Date().getFullYear()}-`);
    expect(text).not.toContain('\r');
  });

  it('in every locale and time zone', async () => {
    const shipped = readSpecFiles();
    const folder = scriptBeside(shipped);
    const places = [
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
    ];
    const runs = await Promise.all(places.map((env) => runNode(['run.js'], { cwd: folder, env })));
    const here = hashes(await generate({ files: shipped }));
    for (const { code, output } of runs) {
      expect(code, output).toBe(0);
      expect(hashes(JSON.parse(output) as GenerateResult)).toEqual(here);
    }
  });
});

/** A short text for each file, so that a difference is readable. */
function hashes(result: GenerateResult): readonly string[] {
  if (!result.ok) return result.diagnostics.map(({ message }) => message);
  return Object.entries(result.files).map(([path, text]) => `${path} ${contentHash(text)}`);
}

/** A script next to a spec that prints what the built generator makes of it. */
function scriptBeside(spec: SourceFiles): string {
  requireBuild();
  const generator = pathToFileURL(join(repositoryRoot, 'dist/index.js')).href;
  const script = `
import { readFileSync } from 'node:fs';
import { generate } from '${generator}';
console.log(JSON.stringify(await generate({ files: JSON.parse(readFileSync('spec.json', 'utf8')) })));
`;
  return temporaryFolder({ 'run.js': script, 'spec.json': JSON.stringify(spec) });
}
