/** Whether texts differ in their layout alone, so that nothing has got lost. */
export function isAlike(laidOut: string, written: string): boolean {
  let one = 0;
  let other = 0;
  for (;;) {
    // What is the same in both counts for nothing, be it layout or not.
    while (one < laidOut.length && laidOut.charCodeAt(one) === written.charCodeAt(other)) {
      one += 1;
      other += 1;
    }
    const before = one + other;
    while (isLayout(laidOut.charCodeAt(one))) one += 1;
    while (isLayout(written.charCodeAt(other))) other += 1;
    if (one >= laidOut.length && other >= written.length) return true;
    if (one + other === before) return false;
  }
}

/** By code: 1 for what prettier adds, leaves out or writes in another way. */
const layoutCodes = new Uint8Array(128);
for (const character of ' \n\r\t,;()|\'"\\') layoutCodes[character.charCodeAt(0)] = 1;

function isLayout(code: number): boolean {
  return code < 128 && layoutCodes[code] === 1;
}
