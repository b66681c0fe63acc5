// Holds that a commit can be published under its tag, which `npm run release` sees to: `npm run release:verify -- v0.2.0`.
import { readFileSync } from 'node:fs';
import { isClosed } from './release/changelog.js';
import { placeholders } from './release/placeholders.js';

const [tag = ''] = process.argv.slice(2);
const mistakes = [];

for (const path of ['package.json', 'generated/package.json']) {
  const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
  if (tag !== `v${version}`) mistakes.push(`${path} says ${name} ${version}, and the tag is "${tag}".`);
}
if (!isClosed(readFileSync('CHANGELOG.md', 'utf8'), tag.slice(1)))
  mistakes.push(`CHANGELOG.md has no heading of "${tag}" with its date.`);
mistakes.push(...placeholders().map((place) => `To be filled in: ${place}`));

if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exitCode = 1;
}
