/**
 * Whether a path is one that kfgen could have written on any platform. Refuses all that leaves the folder, all that
 * Windows reads differently (backslashes, drives, final dots and blanks), and hidden entries such as `.git`.
 */
export function isOutputPath(path: string): boolean {
  return path.split('/').every(isSegment);
}

function isSegment(segment: string): boolean {
  const isPlain = segment !== '' && !/[\\:\u0000-\u001f\u007f]/.test(segment);
  return isPlain && !/^\.|[. ]$/.test(segment) && segment !== '__proto__';
}
