const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' };

/** A text as XML writes it. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML has no way to write these characters
  return text.replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (character) => ESCAPES[character] ?? '');
}

function attributesOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, given]) => (given === undefined || given === null ? '' : ` ${name}="${escapeXml(String(given))}"`))
    .join('');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listOf(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : [content];
}

/** The XML of an element as the docx library formats it: one name, with its attributes and children in a list. */
export function xmlText(element: object): string {
  const entries: [string, unknown][] = Object.entries(element);
  const [name, content] = entries[0] ?? ['', undefined];
  if (name === '') return '';
  let attributes = '';
  let inside = '';
  for (const child of listOf(content)) {
    if (typeof child === 'string' || typeof child === 'number') inside += escapeXml(String(child));
    else if (isObject(child)) {
      if ('_attr' in child) attributes += attributesOf(child._attr);
      else inside += xmlText(child);
    }
  }
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}
