/** What stands in a text before the first of some marks, and what after it: nothing at all where there is no such mark. */
export function cutAt(text: string, mark: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
