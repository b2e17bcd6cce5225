import { deflateSync } from 'node:zlib';
import { latin1 } from '../pieces/files';

interface Shape {
  readonly pages?: number;
  /** Objects after the pages, as written. */
  readonly more?: readonly string[];
  readonly trailer?: string;
}

/** A whole PDF of empty pages. */
export function aPdf({ pages = 1, more = [], trailer = '' }: Shape = {}): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
    ...more,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return latin1(`${body}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`);
}

/** The same kind of PDF with its objects compressed, as most programs write it today. */
export function aPackedPdf(pages: number, more = ''): Uint8Array {
  const inside = `<</Type/Catalog/Pages 2 0 R>> <</Type /Pages /Kids[3 0 R] /Count ${pages}>> <</Type/Page/Parent 2 0 R>> ${more}`;
  const packed = deflateSync(Buffer.from(inside, 'latin1')).toString('latin1');
  const head = `%PDF-1.7\n4 0 obj<</Type/ObjStm/N 3/First 20/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return latin1(`${head}${packed}\nendstream endobj\nstartxref\n${head.length}\n%%EOF\n`);
}
