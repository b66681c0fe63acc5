/** Texts and words of a piece of code. */
const pieces = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?)\b/g;

/** Colours pieces of code without a change to the page, in browsers that can. */
export function startColours(): void {
  document.querySelectorAll('pre > code').forEach(colour);
}

export function colour({ firstChild: node }: Element): void {
  if (!('highlights' in CSS) || !(node instanceof Text)) return;
  for (const { index, 0: whole, 1: text, 2: colon, 3: word } of node.data.matchAll(pieces)) {
    if (text !== undefined && colon !== undefined) continue;
    const range = new StaticRange({
      ...{ startContainer: node, startOffset: index },
      ...{ endContainer: node, endOffset: index + whole.length },
    });
    highlightOf(word === undefined ? 'text' : 'word').add(range);
  }
}

function highlightOf(name: 'text' | 'word'): Highlight {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
