/** What a drawing is made of: text, escaped, and elements with attributes. The drawings have no colours of their own; classes in style.css give them. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;' };
export const escaped = (text: string): string => text.replace(/[&<>"{}]/g, (character) => escapes[character] ?? character);

type Attributes = Readonly<Record<string, string | number>>;

export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`);
  return children.length > 0 ? `<${name}${written.join('')}>${children.join('')}</${name}>` : `<${name}${written.join('')}/>`;
};

/** The width of a character of ordinary text, in parts of the font size: on the safe side, since fonts differ. */
const CHARACTER = 0.56;

/** Words in lines no wider than `width`. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(4, Math.floor(width / (size * CHARACTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const LINE = 1.35;

/** Lines of text, one below the other; `y` is the middle of the first. */
export const textAt = (
  lines: readonly string[],
  { x, y, size, anchor = 'start', class: name = '' }: { x: number; y: number; size: number; anchor?: 'start' | 'middle' | 'end'; class?: string },
): string =>
  element(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor, 'dominant-baseline': 'central', class: name },
    ...lines.map((line, i) => element('tspan', { x, dy: i === 0 ? 0 : size * LINE }, escaped(line))),
  );

/** A box with text in its middle; says how high it is. */
export function box(
  text: string,
  { x, y, width, size, class: name }: { x: number; y: number; width: number; size: number; class: string },
): { readonly svg: string; readonly height: number } {
  const lines = wrapped(text, width - 16, size);
  const height = lines.length * size * LINE + 16;
  return {
    height,
    svg:
      element('rect', { x, y, width, height, rx: 6, class: name }) +
      textAt(lines, { x: x + width / 2, y: y + 8 + (size * LINE) / 2, size, anchor: 'middle' }),
  };
}

/** A straight arrow. */
export function arrow(fromX: number, fromY: number, toX: number, toY: number): string {
  const head = 5;
  const down = toX === fromX;
  const points = down
    ? [`${toX - head},${toY - head * 1.6}`, `${toX + head},${toY - head * 1.6}`, `${toX},${toY}`]
    : [`${toX - head * 1.6},${toY - head}`, `${toX - head * 1.6},${toY + head}`, `${toX},${toY}`];
  return element('line', { x1: fromX, y1: fromY, x2: toX, y2: toY, class: 'line' }) + element('polygon', { points: points.join(' '), class: 'head' });
}

/** A drawing with its caption. What it shows stands in words beside it (`description` says where); no empty line, which would end the HTML in Markdown. */
export const figure = (
  {
    id,
    width,
    height,
    title,
    description,
    caption,
  }: { id: string; width: number; height: number; title: string; description: string; caption: string },
  ...content: readonly string[]
): string =>
  [
    '<figure class="picture">',
    element(
      'svg',
      { viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, style: `max-width:${width * 1.5}px` },
      element('title', { id: `${id}-title` }, escaped(title)),
      element('desc', { id: `${id}-desc` }, escaped(description)),
      ...content,
    ),
    `<figcaption>${escaped(caption)}</figcaption>`,
    '</figure>',
  ].join('\n');
