/** The generated module that another one imports under a path. */
export function moduleNamed(path: string, importer: string): string {
  const steps = importer.split('/').slice(0, -1);
  for (const step of path.replace(/\.[jt]s$/, '').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
