/** The hand-written files that make the output a package; paths in its folder. */
export function packageFiles(name: string): Readonly<Record<string, string>> {
  return { 'package.json': print(manifest(name)), 'tsconfig.json': print(compilerSettings) };
}

function manifest(name: string): object {
  return {
    name,
    version: '0.0.0',
    private: true,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './schema/*.json': './schema/*.json',
      './*': { types: './dist/*.d.ts', default: './dist/*.js' },
    },
    files: ['dist', 'src', 'schema', 'MESSAGES.md'],
    scripts: { build: 'tsc -p tsconfig.json' },
  };
}

const compilerSettings = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022'],
    module: 'nodenext',
    types: [],
    strict: true,
    declaration: true,
    rootDir: 'src',
    outDir: 'dist',
  },
  include: ['src'],
};

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
