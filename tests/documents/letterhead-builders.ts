import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { png } from './png';

/** What a town hall may have made in Word. */
interface Letterhead {
  readonly header?: readonly (Paragraph | Table)[];
  readonly first?: readonly (Paragraph | Table)[];
  readonly footer?: readonly (Paragraph | Table)[];
  readonly body?: readonly (Paragraph | Table)[];
  readonly left?: number;
}

function words(...texts: readonly string[]): Paragraph {
  return new Paragraph({ children: texts.map((text) => new TextRun(text)) });
}

/** A paragraph whose words Word has cut into pieces. */
export const cut = words;

export function inTable(text: string): Table {
  return new Table({ rows: [new TableRow({ children: [new TableCell({ children: [words(text)] })] })] });
}

/** With a logo, fonts, fields, an address to click, a first page of its own: a letterhead as towns have. */
export async function townLetterhead(change: Letterhead = {}): Promise<Uint8Array> {
  const logo = new ImageRun({ type: 'png', data: png(60, 40), transformation: { width: 120, height: 80 } });
  const site = new ExternalHyperlink({
    link: 'https://www.jarny.fr',
    children: [new TextRun({ text: 'www.jarny.fr', style: 'Hyperlink' })],
  });
  const head = [
    new Paragraph({ style: 'Ville', alignment: AlignmentType.RIGHT, children: [logo, new TextRun('Mairie de {{commune}}')] }),
    words('{{adresse}} – {{code_postal}} {{commune}}'),
  ];
  const foot = [new Paragraph({ children: [new TextRun('Téléphone : {{téléphone}} – '), site] }), words('{{pied}}')];
  const { header = head, first, footer = foot, body = [words('{{corps}}')], left = 1701 } = change;
  const file = new Document({
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 160 } } } },
      paragraphStyles: [{ id: 'Ville', name: 'Ville', basedOn: 'Normal', run: { bold: true, color: '7A1F1F', size: 28 } }],
    },
    sections: [
      {
        properties: { titlePage: first !== undefined, page: { margin: { top: 2268, left, right: 850, bottom: 1134 } } },
        headers: { default: new Header({ children: [...header] }), ...(first ? { first: new Header({ children: [...first] }) } : {}) },
        footers: { default: new Footer({ children: [...footer] }) },
        children: [...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A letterhead changed part by part, as Word would have written it. */
export function rewritten(bytes: Uint8Array, change: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, write] of Object.entries(change)) files[path] = strToU8(write(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}
