import { DamagedArchive, listZipEntries, unpackEntry } from '../archives/zip-directory';

/** What a Word file says, whoever wrote it. */
export interface WordText {
  /** Its title in the properties of the file; empty when it has none. */
  readonly title: string;
  /** The texts of its body, cells of tables included, without what is struck by a tracked change, nor the table of contents. */
  readonly paragraphs: readonly string[];
}

/**
 * Reads the text of a `.docx`, ours or one that Word or LibreOffice saved since.
 * @throws DamagedArchive when it is not one
 */
export async function readWordText(bytes: Uint8Array): Promise<WordText> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const part = async (name: string): Promise<string | undefined> => {
    const entry = listZipEntries(archive).find((candidate) => candidate.name === name);
    return entry && (await unpackEntry(archive, entry)).toString('utf8');
  };
  const body = await part('word/document.xml');
  if (body === undefined) throw new DamagedArchive();
  return { title: titleIn((await part('docProps/core.xml')) ?? ''), paragraphs: paragraphsIn(body) };
}

function titleIn(properties: string): string {
  return unescapeXml(/<dc:title>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '');
}

/** Moved away or struck by a tracked change, and what old programs show in the place of a drawing. */
const LEFT_OUT = /<w:(moveFrom|del)\b[^>]*>.*?<\/w:\1>|<mc:Fallback>.*?<\/mc:Fallback>/gs;
/** A line of a table of contents: its page numbers change by themselves (« TM » in a French Word). */
const CONTENTS = /<w:pStyle w:val="(?:TOC|TM)\d"/;
const TOKEN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)\s*\/>/g;

function paragraphsIn(body: string): string[] {
  return body
    .replace(LEFT_OUT, '')
    .split('</w:p>')
    .filter((xml) => !CONTENTS.test(xml))
    .map((xml) => [...xml.matchAll(TOKEN)].map(([, text, mark]) => text ?? (mark === 'noBreakHyphen' ? '-' : ' ')).join(''))
    .map((text) => unescapeXml(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}
