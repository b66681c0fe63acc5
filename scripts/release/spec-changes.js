import { spawnSync } from 'node:child_process';
import { gravest } from './versions.js';
import { Refusal } from './refusal.js';

/** What `kfgen diff` finds between a tag and the working tree: the gravest impact, each break and feature in words, and all of it for the changelog. */
export function specChangesSince(tag) {
  const document = JSON.parse(diff(tag, '--format', 'json', '--lang', 'en'));
  const findings = document.findings.filter(({ ignored }) => ignored === undefined);
  const impactOf = ({ received, sent }) => gravest(received, sent);
  const impact = gravest(undefined, ...findings.map(impactOf));
  const told = findings
    .filter((finding) => ['breaking', 'feature'].includes(impactOf(finding)))
    .map((finding) => `${impactOf(finding)}: ${finding.message}`);
  return { impact, told, notes: diff(tag, '--changelog').trim() };
}

function diff(tag, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/kfgen.js', 'diff', '--against', tag, ...options],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Refusal(`kfgen diff --against ${tag} failed: ${stderr.trim()}`);
  return stdout;
}
