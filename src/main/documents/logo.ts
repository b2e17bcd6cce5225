import { AlignmentType, ImageRun, Paragraph, type Document } from 'docx';
import type { House, Logo } from '#shared/features/house-style/model';
import type { Letterhead } from './papers';

/** Of a logo, in millimetres: a taller one is printed smaller. */
const HIGHEST = 35;
const DOTS_PER_MILLIMETRE = 96 / 25.4;
const PLACES = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** The logo over the letterhead; nothing without one. */
export function logoOf({ house, commune }: Letterhead, onNewPage = false): Paragraph[] {
  if (!house?.logo) return [];
  return [
    new Paragraph({
      style: 'LetterheadPlace',
      alignment: PLACES[house.settings.logoPlace],
      keepNext: true,
      ...(onNewPage ? { pageBreakBefore: true } : {}),
      children: [pictureOf(house.logo, house, commune)],
    }),
  ];
}

function pictureOf(logo: Logo, house: House, commune: string): ImageRun {
  const { width, height } = printedSize(logo, house.settings.logoWidth);
  const name = `Logo – ${commune}`;
  return new ImageRun({
    type: logo.type,
    data: logo.bytes,
    transformation: { width: Math.round(width * DOTS_PER_MILLIMETRE), height: Math.round(height * DOTS_PER_MILLIMETRE) },
    altText: { name, title: name, description: name },
  });
}

/** In millimetres: as wide as asked, unless it would be too high. */
export function printedSize({ width, height }: Pick<Logo, 'width' | 'height'>, asked: number): { width: number; height: number } {
  const shrink = Math.min(1, (HIGHEST * width) / (asked * height));
  return { width: asked * shrink, height: (asked * shrink * height) / width };
}

const DRAWING = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A body written apart from the library names the picture as the library will: by its relationship, each copy under a number of its own. */
export function withLogo(document: Document, body: string): string {
  if (!body.includes('<wp:inline')) return body;
  let drawn = 0;
  return body
    .replace('<w:document ', `<w:document ${DRAWING} `)
    .replace(/rId\{[^}]+\}/g, `rId${document.Document.Relationships.RelationshipCount + 1}`)
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(drawn += 1)}"`);
}
