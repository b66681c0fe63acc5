/** The text of a case about what is received or sent. */
export function inDirection(text: string, direction: 'received' | 'sent'): string {
  return text.replaceAll('SENT ', direction === 'sent' ? 'sent: true, ' : '');
}

export function withoutMark(text: string): string {
  return text.replace('▶', '');
}

interface Place {
  readonly side: 'old' | 'new';
  readonly line: number;
  readonly column: number;
}

/** Where the mark is, in whichever of two texts has it. */
export function markedPlace(old: string, now: string): Place {
  const side = now.includes('▶') ? 'new' : 'old';
  const before = (side === 'new' ? now : old).split('▶')[0]!.split('\n');
  return { side, line: before.length, column: before.at(-1)!.length + 1 };
}
