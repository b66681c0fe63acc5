import { spawnSync } from 'node:child_process';
import { gravest } from './versions.js';
import { Refusal } from './refusal.js';

/** What `kfgen diff` finds between a tag and the working tree: the gravest impact, and each break and feature in words. */
export function specChangesSince(tag) {
  const argv = ['bin/kfgen.js', 'diff', '--against', tag, '--format', 'json', '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Refusal(`kfgen diff --against ${tag} failed: ${stderr.trim()}`);
  const findings = JSON.parse(stdout).findings.filter(({ ignored }) => ignored === undefined);
  const impactOf = ({ received, sent }) => gravest(received, sent);
  const impact = gravest(undefined, ...findings.map(impactOf));
  const told = findings
    .filter((finding) => ['breaking', 'feature'].includes(impactOf(finding)))
    .map((finding) => `${impactOf(finding)}: ${finding.message}`);
  return { impact, told };
}
