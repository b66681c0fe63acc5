import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { ajvModule, standaloneAjvModule } from './ajv-modules.js';
import { arktype } from './dialects/arktype.js';
import type { Dialect } from './dialects/dialect.js';
import { moduleIn } from './dialects/dialect.js';
import { effect } from './dialects/effect.js';
import { sury } from './dialects/sury.js';
import { typebox, typebox034, typeboxBeforehand } from './dialects/typebox.js';
import { valibot } from './dialects/valibot.js';
import { compiledZod, zod } from './dialects/zod.js';
import { benchFolder, built, moduleOf } from './folders.js';
import { schemaForDiscriminators } from './published-schema.js';
import type { Root } from './roots.js';
import { roots } from './roots.js';
import { readSchema } from './schema/read-schema.js';

const dialects: Readonly<Record<string, Dialect>> = {
  typebox,
  'typebox-034': typebox034,
  zod,
  'zod-compile': compiledZod,
  arktype,
  sury,
  valibot,
  effect,
};

/** Writes the modules of all contenders: those that are generated beforehand as what comes of it. */
export async function writeContenders(): Promise<void> {
  writeTypia();
  for (const root of roots) {
    write('hand', root, `export { is${root} as is } from '../../contenders/hand-written.js';\n`);
    write(
      'kfgen',
      root,
      `import { validate${root} } from 'wecom-kf-messages';
export { is${root} as is } from 'wecom-kf-messages';
export const reasons = (value) => {
  const result = validate${root}(value);
  return result.ok ? 0 : result.issues.length;
};
`,
    );
    const type = readSchema(schemaForDiscriminators(), root);
    for (const [id, dialect] of Object.entries(dialects)) write(id, root, moduleIn(dialect, type));
    write('ajv', root, ajvModule(root, 'kf.schema.json', false));
    write('ajv-discriminator', root, ajvModule(root, 'kf.discriminator.schema.json', true));
    write('ajv-standalone', root, standaloneAjvModule(root, schemaForDiscriminators()));
    await writeTypeBoxBeforehand(root);
  }
}

function write(id: string, root: Root, text: string): string {
  const path = moduleOf(id, root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** `Code` gives a module that exports `Check`; what it cannot write as code it would take from outside. */
async function writeTypeBoxBeforehand(root: Root): Promise<void> {
  const source = moduleIn(typeboxBeforehand, readSchema(schemaForDiscriminators(), root));
  const path = write('typebox-source', root, source);
  const { code, external } = (await import(pathToFileURL(path).href)) as {
    code: string;
    external: { variables: readonly unknown[] };
  };
  if (external.variables.length > 0) throw new Error('TypeBox cannot write all of the type as code');
  write('typebox-aot', root, `${code}\nexport const is = (value) => Check(value);\n`);
}

function writeTypia(): void {
  const folder = join(built, 'typia-source');
  execFileSync(
    process.execPath,
    [
      join(benchFolder, 'node_modules/typia/lib/executable/typia.js'),
      'generate',
      ...['--input', 'contenders/typia', '--output', folder, '--project', 'tsconfig.json'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { code } = transformSync(readFileSync(join(folder, 'checks.ts'), 'utf8'), { loader: 'ts' });
  // typia marks its guards as free of effects, and not its validators: a bundle of a guard would keep these.
  const marked = code.replaceAll(/^(export const validate\w+ = )(?=\()/gm, '$1/* @__PURE__ */ ');
  writeFileSync(join(folder, 'checks.mjs'), marked);
  for (const root of roots)
    write(
      'typia',
      root,
      `import { validate${root} } from '../typia-source/checks.mjs';
export { is${root} as is } from '../typia-source/checks.mjs';
export const reasons = (value) => {
  const result = validate${root}(value);
  return result.success ? 0 : result.errors.length;
};
`,
    );
}
