/** The text of a plain editable element, and ranges over it by offsets in UTF-16 code units. */

interface Piece {
  node: Node;
  text: string;
}

/** Text nodes and line breaks in order. A browser's own last line break is no text. */
function pieces(root: Node): Piece[] {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) found.push({ node, text: node.data });
    else if (node instanceof HTMLBRElement) found.push({ node, text: "\n" });
  }
  if (found.at(-1)?.node instanceof HTMLBRElement) found.pop();
  return found;
}

export function textOf(root: Node): string {
  return pieces(root)
    .map(({ text }) => text)
    .join("");
}

/** The range from `start` to `end`, or null where the text is shorter than that. */
export function rangeOf(root: Node, start: number, end: number): Range | null {
  const all = pieces(root);
  const from = pointAt(all, start, false);
  const to = pointAt(all, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where the caret stands, as an offset into the text; null where it is elsewhere. */
export function caretOf(root: Node): number | null {
  const selection = getSelection();
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return textOf(before.cloneContents()).length;
}

/** On a border between two nodes a range ends in the first and begins in the second. */
function pointAt(
  all: readonly Piece[],
  offset: number,
  isEnd: boolean,
): { node: Node; offset: number } | null {
  let before = 0;
  for (const { node, text } of all) {
    const inside = offset - before;
    if (inside < text.length || (isEnd && inside === text.length)) {
      if (node instanceof Text) return { node, offset: inside };
      const parent = node.parentNode;
      const index = parent ? [...parent.childNodes].indexOf(node as ChildNode) : -1;
      return parent ? { node: parent, offset: index + (inside > 0 ? 1 : 0) } : null;
    }
    before += text.length;
  }
  return null;
}
