import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const integrity = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

/** Stands for npm: writes down what it is asked, and answers `npm view` as the test says. */
const npm = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const [command, ...argv] = process.argv.slice(2);
if (command === 'config') console.log('https://registry.example/npm/');
if (command === 'publish' && process.env.NODE_AUTH_TOKEN)
  appendFileSync('asked.txt', readFileSync(process.env.npm_config_userconfig, 'utf8'));
if (command === 'publish') appendFileSync('asked.txt', argv.join(' ') + '\\n');
if (command === 'publish' && process.env.FAILING === argv[0]) process.exit(1);
if (command !== 'view') process.exit(0);
const answer = JSON.parse(process.env.PUBLISHED)[argv[0]];
if (answer === undefined) { console.error('npm error code E404'); process.exit(1); }
if (answer === 'down') { console.error('npm error code ECONNREFUSED'); process.exit(1); }
console.log(answer);
`;

interface Outcome {
  readonly code: number | null;
  readonly asked: readonly string[];
  readonly out: string;
}

function publish(published: Readonly<Record<string, string>>, failing = '', token = ''): Outcome {
  const folder = temporaryFolder({
    'package.json': '{ "name": "kfgen", "version": "0.2.0" }',
    'generated/package.json': '{ "name": "wecom-kf-messages", "version": "0.2.0" }',
    'packed/kfgen-0.2.0.tgz': 'one',
    'packed/wecom-kf-messages-0.2.0.tgz': 'other',
  });
  const programs = temporaryFolder({ 'package.json': '{}' });
  const program = join(programs, 'npm');
  spawnSync('sh', ['-c', 'cat > npm && chmod +x npm'], { cwd: programs, input: npm });
  expect(existsSync(program)).toBe(true);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'scripts/publish-packed.js')],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${programs}${delimiter}${process.env['PATH']!}`,
        PUBLISHED: JSON.stringify(published),
        FAILING: failing,
        NODE_AUTH_TOKEN: token,
      },
    },
  );
  const asked = join(folder, 'asked.txt');
  const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
  return { code: status, asked: lines, out: stdout + stderr };
}

const options = '--provenance --access public';
const generated = `./packed/wecom-kf-messages-0.2.0.tgz ${options}`;
const root = `./packed/kfgen-0.2.0.tgz ${options}`;

describe.skipIf(process.platform === 'win32')('publishing', () => {
  test('publishes both with provenance, the generated package first', () => {
    expect(publish({})).toEqual({ code: 0, asked: [generated, root], out: '' });
  });

  test('with a token, tells npm where it is for its registry, and not what it is', () => {
    const settings = '//registry.example/npm/:_authToken=${NODE_AUTH_TOKEN}';
    expect(publish({}, '', 'secret')).toEqual({
      code: 0,
      asked: [settings, generated, settings, root],
      out: '',
    });
  });

  test('stops where the first fails', () => {
    expect(publish({}, './packed/wecom-kf-messages-0.2.0.tgz')).toMatchObject({
      code: 1,
      asked: [generated],
    });
  });

  test('of a package that is there already, with the same bytes, leaves it alone', () => {
    const { code, asked, out } = publish({ 'wecom-kf-messages@0.2.0': integrity('other') });
    expect({ code, asked }).toEqual({ code: 0, asked: [root] });
    expect(out).toBe('wecom-kf-messages 0.2.0 is published already, with these bytes.\n');
  });

  test('fails where other bytes have this version', () => {
    const { code, asked, out } = publish({ 'wecom-kf-messages@0.2.0': integrity('else') });
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    expect(out).toMatch(/^wecom-kf-messages 0\.2\.0 is published already, with other bytes: sha512-/);
  });

  test('fails where nobody can tell what is there', () => {
    expect(publish({ 'wecom-kf-messages@0.2.0': 'down' })).toEqual({
      code: 1,
      asked: [],
      out: 'npm view wecom-kf-messages@0.2.0 failed: npm error code ECONNREFUSED\n',
    });
  });
});
