// Releases both packages: checks, version, changelog, commit, tag. Never pushes; `--dry-run` changes nothing.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { carryOut } from './release/carry-out.js';
import { git, uncommitted } from './release/git.js';
import { placeholders } from './release/placeholders.js';
import { Refusal } from './release/refusal.js';
import { placeholderLines, planLines } from './release/report.js';

const branch = 'main';

/** The reasons not to release that can be found at once. */
function obstacles(places) {
  const current = git('branch', '--show-current');
  const changed = uncommitted();
  return [
    ...(current === branch ? [] : [`Releases are made on ${branch}, and this is ${current || 'no branch'}.`]),
    ...(changed.length === 0 ? [] : [`${changed.length} files are not committed, ${changed[0]} first.`]),
    ...(places.length === 0
      ? []
      : [`The address of the repository is still to be filled in, in ${places.length} places.`]),
  ];
}

function check() {
  // As in CI: what a run at home leaves out is found before there is a tag.
  const env = { ...process.env, CI: 'true' };
  const { status } = spawnSync('npm test', { stdio: 'inherit', shell: true, env });
  if (status !== 0) throw new Refusal('npm test fails.');
  const changed = uncommitted();
  if (changed.length > 0) throw new Refusal(`npm test changes ${changed.join(', ')}.`);
}

/** What plans a release takes the versions from the compiled command. Without a dry run the tests have just built it. */
async function planning() {
  try {
    return await import('./release/plan.js');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal('dist/ is not there, or not whole: run npm run build first.');
  }
}

async function release({ 'dry-run': isDryRun, to }) {
  const today = new Date().toISOString().slice(0, 10);
  const places = placeholders();
  const reasons = obstacles(places);
  if (!isDryRun) {
    if (reasons.length > 0) throw new Refusal(reasons[0]);
    check();
  }
  const { planRelease } = await planning();
  const plan = planRelease(to, today);
  if (!isDryRun) carryOut(plan);
  const against = reasons.map((reason) => `would refuse: ${reason}`);
  const lines = planLines(plan, { branch, isDryRun });
  console.log([...against, ...lines, ...placeholderLines(places)].join('\n'));
}

try {
  const options = { 'dry-run': { type: 'boolean', default: false }, to: { type: 'string' } };
  await release(parseArgs({ options }).values);
} catch (error) {
  if (!(error instanceof Refusal) && !error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`No release: ${error.message}`);
  process.exitCode = 1;
}
