/** What of package.json concerns this repository alone. npm strips nothing: a `prepare` that is published would run where its script is not. */
const own = ['private', 'scripts', 'workspaces', 'devDependencies', 'overrides'];

/** package.json as it is published. */
export function publishedManifest(manifest) {
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !own.includes(key)));
}
