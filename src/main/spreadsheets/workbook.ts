/** A sheet of a workbook: its name and the file of the archive that holds its cells. */
interface SheetPart {
  readonly name: string;
  readonly path: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
    return String.fromCodePoint(Number(entity.slice(1).replace(/^x/i, '0x')));
  });
}

function tags(xml: string, name: string): Map<string, string>[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g');
  return Array.from(xml.matchAll(pattern), ([, attributes = '']) => {
    const pairs = attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*"([^"]*)"/g);
    return new Map(Array.from(pairs, ([, key = '', value = '']) => [key, unescapeXml(value)]));
  });
}

/**
 * The sheets in the order of their tabs, without the hidden ones unless all are hidden.
 * @param workbook content of `xl/workbook.xml`
 * @param relations content of `xl/_rels/workbook.xml.rels`
 */
export function listSheets(workbook: string, relations: string): SheetPart[] {
  const targets = new Map(tags(relations, 'Relationship').map((relation) => [relation.get('Id'), relation.get('Target') ?? '']));
  const sheets = tags(workbook, 'sheet').map((sheet) => ({
    hidden: sheet.has('state') && sheet.get('state') !== 'visible',
    name: sheet.get('name') ?? '',
    path: partPath(targets.get(sheet.get('id')) ?? ''),
  }));
  const shown = sheets.filter((sheet) => !sheet.hidden);
  return (shown.length > 0 ? shown : sheets).map(({ name, path }) => ({ name, path }));
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The last line and column of a sheet that hold a value, counted from 1, and whether a line number is beyond any spreadsheet. */
interface SheetExtent {
  readonly lines: number;
  readonly columns: number;
  readonly absurd: boolean;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** How far a sheet's values reach, seen without building any cell. `xml` is the content of the sheet's part. */
export function extentOf(xml: string): SheetExtent {
  let lines = 0;
  let columns = 0;
  for (const [, letters = '', line] of xml.matchAll(/\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>/g)) {
    lines = Math.max(lines, Number(line));
    if (letters.length > 1 || columns < 26) columns = Math.max(columns, columnNumber(letters));
  }
  return { lines, columns, absurd: /\br="[A-Z]{0,3}\d{8,}"/.test(xml) };
}
