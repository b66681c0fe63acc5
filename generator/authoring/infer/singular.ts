/** What one item of a list is called: `commit` of `commits`, `entry` of `entries`; the name itself if it has no plural. */
export function singular(name: string): string {
  if (/[a-z]{2}ies$/.test(name)) return name.replace(/ies$/, 'y');
  if (/(?:x|ch|sh|ss)es$/.test(name)) return name.replace(/es$/, '');
  return /[a-z]{2}s$/.test(name) && !/(?:ss|us|is)$/.test(name) ? name.slice(0, -1) : name;
}
