import { expect, test } from 'vitest';
import { commandNames, type CommandName } from '../../../generator/shell/cli/command-table.js';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

/** Starts a terminal command, reorders what is around it, or is invisible. Valid in file names and in YAML. */
const hostile = '\u009b2J\u202e\u200b\u00ad';
const inYaml = '\u202e\u200b\u00ad';

const spec = {
  ...smallSpec,
  [`spec/${hostile}.yaml`]: `
Page:
  doc: 一页${inYaml}
  fields:
    errcode: { type: uint32, doc: 返回码 }
    msg_list?: { each: KfMessage, doc: 消息列表 }
ContentMessage: { doc: 公共字段${inYaml}, fields: { msgid?: { type: string, doc: 消息 ID } } }
`,
};
const capture = `${hostile}.ndjson`;
const captured = {
  [capture]: [
    '{"msgtype":"text","origin":3,"text":{"content":5}}',
    '{"msgtype":"red_packet","red_packet":{"title":"a"}}',
  ].join('\n'),
  [`broken${hostile}.json`]: '{"msgtype":',
  [`${hostile}old/a.yaml`]: `A: { doc: 甲, fields: { '${inYaml}': { type: string, doc: 乙 } } }\n`,
};
const broken = {
  ...spec,
  [`spec/${hostile}2.yaml`]: `A: { doc: 甲, fields: { a: { type: '${inYaml}', doc: 乙 } } }\n`,
};
const generated = ['--out', hostile];

interface Run {
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** What the document contains of the hostile text. */
  readonly holds: string;
}

const runs: Readonly<Record<CommandName, readonly Run[]>> = {
  generate: [
    { argv: ['generate', '--dry-run', ...generated], holds: hostile },
    { argv: ['generate', ...generated], holds: hostile },
    { argv: ['generate'], files: broken, holds: hostile },
  ],
  check: [
    { argv: ['check', ...generated], holds: hostile },
    { argv: ['check'], files: broken, holds: hostile },
  ],
  lint: [{ argv: ['lint'], files: broken, holds: hostile }],
  explain: [{ argv: ['explain', 'Page'], holds: `一页${inYaml}` }],
  add: [{ argv: ['add', 'message', 'red_packet', '--spec', `${hostile}spec`], holds: hostile }],
  validate: [
    { argv: ['validate', capture], holds: hostile },
    { argv: ['validate', `broken${hostile}.json`], holds: hostile },
  ],
  infer: [
    { argv: ['infer', capture, '--dry-run', '--spec', `${hostile}spec`], holds: hostile },
    { argv: ['infer', `broken${hostile}.json`], holds: hostile },
  ],
  docs: [
    { argv: ['docs', '--file', hostile], holds: hostile },
    { argv: ['docs'], files: broken, holds: hostile },
  ],
  diff: [
    { argv: ['diff', '--against', `${hostile}old`], holds: hostile },
    { argv: ['diff', '--against', `${hostile}old`], holds: inYaml },
  ],
  init: [{ argv: ['init', '--spec', hostile, '--dry-run'], holds: hostile }],
};

const cases = commandNames.flatMap((name) => runs[name].map((run) => [run.argv.join(' '), run] as const));

test.each(cases)(
  'kfgen %s writes JSON that no terminal acts on',
  async (_, { argv, files = spec, holds }) => {
    const isNew = argv[0] === 'init';
    const folder = isNew ? temporaryFolder() : project({ ...files, ...captured });
    if (argv.includes(`${hostile}spec`)) {
      const moved = Object.entries(spec).map(([path, text]) => [
        path.replace('spec/', `${hostile}spec/`),
        text,
      ]);
      writeTree(folder, Object.fromEntries(moved) as Record<string, string>);
    }
    const { code, out } = await runIn(folder, [...argv, '--format', 'json']);
    expect(code).toBeLessThan(3);
    // Everything invisible except line ends.
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{C}\u00ad\p{Zl}\p{Zp}]/u);
    expect(textsOf(JSON.parse(out)).join('\n')).toContain(holds);
  },
);

/** All names and texts of a document. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsOf(inner)]);
}
