import { defaultImportExtension, type ImportExtension } from '../../compiler/emit/modules.js';

type CompilerOptions = Readonly<Record<string, unknown>>;

/** What is known of the project that the output will be in. */
export interface KnownProject {
  /** The name for the output as a package; without one it is a plain folder. */
  readonly packageName?: string | undefined;
  /** The text of its package.json, if there is one. */
  readonly manifest?: string | undefined;
  /** The `compilerOptions` of its tsconfig.json, if there is one. */
  readonly compilerOptions?: CompilerOptions | undefined;
}

/**
 * Where TypeScript takes `./a.js` for what becomes of `./a.ts`, as does what runs the code: by `moduleResolution`, or by
 * the `module` that it follows from. In CommonJS, `nodenext` and its like take imports without extension as well, and
 * Jest and ts-node take only those.
 */
const RESOLVES_BY_EXTENSION = /^(?:bundler|preserve)$/i;

/**
 * The extension with which the generated modules can be loaded. A package of its own is compiled by its own settings;
 * where nothing is known, the default is as good as any.
 */
export function chooseImportExtension(project: KnownProject): ImportExtension {
  const { packageName, manifest, compilerOptions } = project;
  if (packageName !== undefined) return defaultImportExtension;
  if (manifest === undefined && compilerOptions === undefined) return defaultImportExtension;
  const { allowImportingTsExtensions, rewriteRelativeImportExtensions } = compilerOptions ?? {};
  if (allowImportingTsExtensions === true || rewriteRelativeImportExtensions === true) return '.ts';
  return isOfModules(manifest) || resolvesByExtension(compilerOptions) ? '.js' : '';
}

function isOfModules(manifest: string | undefined): boolean {
  if (manifest === undefined) return false;
  const content = JSON.parse(manifest.replace(/^\uFEFF/, '')) as object;
  return 'type' in content && content.type === 'module';
}

function resolvesByExtension({ module, moduleResolution = module }: CompilerOptions = {}): boolean {
  return typeof moduleResolution === 'string' && RESOLVES_BY_EXTENSION.test(moduleResolution);
}
