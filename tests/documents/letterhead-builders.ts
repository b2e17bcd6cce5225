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

const NAMESPACES: Readonly<Record<string, string>> = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};

/** A text box, twice: as Word draws it now, and as Word 2007 did. */
function textBox(text: string): string {
  const inside = `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  const anchor =
    'distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"';
  const place = (way: string, from: string) =>
    `<wp:position${way} relativeFrom="${from}"><wp:posOffset>100</wp:posOffset></wp:position${way}>`;
  const size = 'cx="2360930" cy="404495"';
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const drawing = `<w:drawing><wp:anchor ${anchor}><wp:simplePos x="0" y="0"/>${place('H', 'column')}${place('V', 'paragraph')}<wp:extent ${size}/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="217" name="Zone de texte 2"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${NAMESPACES['wps'] ?? ''}">${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const before = `<w:pict><v:rect ID="Zone" style="width:185pt;height:110pt" path="m0,0"><v:textbox>${inside}</v:textbox></v:rect></w:pict>`;
  return `<w:p w:rsidR="00A77B3E"><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${before}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r></w:p>`;
}

/** A content control whose words the spelling checker and a bookmark cut. */
function contentControl(before: string, after: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Service"/><w:id w:val="12345"/></w:sdtPr><w:sdtContent><w:p w:rsidR="00B10000"><w:bookmarkStart w:id="0" w:name="_Hlk1"/><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>${before}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>${after}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p></w:sdtContent></w:sdt>`;
}

/** A letterhead whose header holds what Word writes beside words: a text box, a content control, the marks of its checker. */
export async function letterheadOfWord(): Promise<Uint8Array> {
  const bytes = await townLetterhead();
  const header = Object.keys(unzipSync(bytes)).find((path) => /^word\/header\d+\.xml$/.test(path)) ?? '';
  const held = textBox('Boîte de {{commune}}') + contentControl('{{', 'service}}');
  return rewritten(bytes, {
    [header]: (xml) =>
      xml.replace(/<w:hdr\b([^>]*)>/, (_all, declared: string) => {
        const missing = Object.entries(NAMESPACES).filter(([prefix]) => !declared.includes(`xmlns:${prefix}=`));
        return `<w:hdr${declared}${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>${held}`;
      }),
  });
}
