import { letterhead, paragraph, signatures } from '../../documents/blocks';
import { communeOf, letterheadOf, letterSignature, lookOf, mayorSignature, secretarySignature } from '../../documents/town-letterhead';
import { headRow, row, table, totalRow } from '../../documents/tables';
import { docxBytes, TEXT_WIDTH, wordDocument } from '../../documents/word-document';
import type { TownOnPaper } from './town-on-paper';

// Loaded when the first sample is written: the docx library is heavy.

const COLUMNS = [{ width: 4638 }, { width: 2500, figures: true }, { width: 2500, figures: true }] as const;
const SENTENCE =
  'Ce paragraphe montre la police, la taille du texte et les marges que prendront les convocations, les délibérations, les conventions et les courriers de la commune.';

/** A page with one of each: letterhead, titles, paragraphs, a table, the signatures and the foot of the page. */
export function writeSample(town: TownOnPaper): Promise<Uint8Array> {
  const children = [
    ...letterhead(letterheadOf(town)),
    paragraph('Title', 'Aperçu de la charte'),
    paragraph('Subtitle', 'Document d’essai, sans valeur'),
    paragraph('Heading2', 'Un titre de partie'),
    paragraph('Justified', SENTENCE),
    paragraph('Visa', 'VU le code général des collectivités territoriales ;'),
    paragraph('Decides', 'DÉCIDE'),
    paragraph('Article', [{ strong: 'Article 1er' }, ' – d’approuver la charte des documents.']),
    paragraph('Heading3', 'Un tableau'),
    table(COLUMNS, [
      headRow(['Intitulé', 'Demandé', 'Voté']),
      row(COLUMNS, ['Première ligne', '1 200,00 €', '1 000,00 €']),
      row(COLUMNS, ['Seconde ligne', '800,00 €', '800,00 €']),
      totalRow(COLUMNS, ['Total', '2 000,00 €', '1 800,00 €']),
    ]),
    paragraph('Heading3', 'Signatures d’un acte du conseil'),
    signatures([secretarySignature(town, 'Prénom Nom'), mayorSignature(town)], TEXT_WIDTH),
    paragraph('Heading3', 'Signature d’un courrier'),
    signatures([letterSignature(town)], TEXT_WIDTH),
  ];
  const creator = communeOf(town);
  return docxBytes(
    wordDocument({ title: 'Aperçu de la charte', creator, footer: `${creator} – Aperçu`, house: lookOf(town), sheets: [{ children }] }),
  );
}
