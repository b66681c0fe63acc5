/** Whether a path inside a spec's folder is one that is read from the disk, too: YAML, neither hidden nor installed. */
export function isSpecFile(path: string): boolean {
  const isHidden = path.split('/').some((step) => step.startsWith('.') || step === 'node_modules');
  return /\.ya?ml$/i.test(path) && !isHidden;
}
