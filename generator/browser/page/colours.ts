/** Texts and words of a piece of code. */
const pieces = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?)\b/g;

/** Colours pieces of code without a change to the page, in browsers that can. */
export function startColours(): void {
  if (!('highlights' in CSS)) return;
  const texts = new Highlight();
  const words = new Highlight();
  for (const { firstChild: node } of document.querySelectorAll('pre > code')) {
    if (!(node instanceof Text)) continue;
    for (const { index, 0: whole, 1: text, 2: colon, 3: word } of node.data.matchAll(pieces)) {
      if (text !== undefined && colon !== undefined) continue;
      const range = new StaticRange({
        ...{ startContainer: node, startOffset: index },
        ...{ endContainer: node, endOffset: index + whole.length },
      });
      (word === undefined ? texts : words).add(range);
    }
  }
  CSS.highlights.set('text', texts);
  CSS.highlights.set('word', words);
}
