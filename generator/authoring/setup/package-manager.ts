/** The programs that install packages. */
export const packageManagers = ['npm', 'pnpm', 'yarn'] as const;
export type PackageManager = (typeof packageManagers)[number];

/** The lock file of each. */
export const lockFiles: Readonly<Record<PackageManager, string>> = {
  npm: 'package-lock.json',
  pnpm: 'pnpm-lock.yaml',
  yarn: 'yarn.lock',
};

/** The one that a package.json names in `packageManager`, e.g. `pnpm@9.1.0`. */
export function namedManager(manifest: object): PackageManager | undefined {
  const named: unknown = 'packageManager' in manifest ? manifest.packageManager : undefined;
  return packageManagers.find((name) => typeof named === 'string' && named.split('@')[0] === name);
}

interface Commands {
  readonly install: string;
  /** Runs kfgen with these arguments. */
  readonly run: (args: string) => string;
  /** Builds a package of the workspace. */
  readonly build: (name: string) => string;
}

export const commandsOf: Readonly<Record<PackageManager, Commands>> = {
  npm: {
    install: 'npm install',
    run: (args) => `npx kfgen ${args}`.trimEnd(),
    build: (name) => `npm run build --workspace ${name}`,
  },
  pnpm: {
    install: 'pnpm install',
    run: (args) => `pnpm exec kfgen ${args}`.trimEnd(),
    build: (name) => `pnpm --filter ${name} run build`,
  },
  yarn: {
    install: 'yarn install',
    run: (args) => `yarn kfgen ${args}`.trimEnd(),
    build: (name) => `yarn workspace ${name} run build`,
  },
};
