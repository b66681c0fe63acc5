/** How many differences of the spec are listed: as many as people read. */
const MAXIMUM = 20;

/** What is released and why by that version, then what is done or would be. */
export function planLines(
  { tag, current, version, impact, told, notes, specNotes, texts },
  { branch, isDryRun },
) {
  const would = isDryRun ? 'would ' : '';
  const since = tag === undefined ? 'the first release' : `since ${tag}: ${impact}`;
  const shown = told.slice(0, MAXIMUM).map((line) => `  ${line}`);
  const more =
    told.length > MAXIMUM ? [`  and ${told.length - MAXIMUM} more: kfgen diff --against ${tag}`] : [];
  return [
    `${version} (${since})${isDryRun ? '; a dry run, which changes nothing' : ''}`,
    ...(told.length > 0 ? ['', 'What changed in the spec:', ...shown, ...more] : []),
    '',
    ...(isDryRun ? ['would run     npm test'] : []),
    ...Object.keys(texts).map((path) => `${would}write   ${path}${detail(path)}`),
    `${would}commit  Release ${version}`,
    `${would}tag     v${version}`,
    '',
    `Nothing is pushed. What publishes ${version} is: git push --atomic origin ${branch} v${version}`,
  ];

  function detail(path) {
    if (path === 'CHANGELOG.md')
      return `: "Unreleased" becomes ${version} (${notes} lines, and ${specNotes} on the spec)`;
    return `: ${current} becomes ${version}`;
  }
}

export function placeholderLines(places) {
  if (places.length === 0) return [];
  return [
    '',
    'Still to be filled in, before anything can be published:',
    ...places.map((each) => `  ${each}`),
  ];
}
