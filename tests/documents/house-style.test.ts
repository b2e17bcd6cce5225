import { describe, expect, test } from 'vitest';
import { ORIGINAL, type House, type HouseSettings } from '#shared/features/house-style/model';
import { USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { writeSample } from '../../src/main/features/house-style/write-sample';
import { grantsSession, TOWN } from './session-builders';
import { png } from './png';
import { partOf, plainText, tableRows, wordErrors } from './word-reading';

const LOGO = { bytes: png(60, 40), type: 'png', width: 60, height: 40 } as const;

function house(change: Partial<HouseSettings> = {}, logo: House['logo'] = LOGO): House {
  return { settings: { ...ORIGINAL, ...change }, logo };
}

const SMALLEST = { font: 'Garamond', scale: 90, marginTop: 15, marginBottom: 15, marginLeft: 12, marginRight: 12, logoWidth: 10 } as const;
const LARGEST = {
  font: 'Verdana',
  scale: 115,
  marginTop: 40,
  marginBottom: 40,
  marginLeft: 32,
  marginRight: 32,
  logoWidth: 60,
  logoPlace: 'right',
  color: '7A1F1F',
  headState: 'R'.repeat(100),
  headPlace: 'P'.repeat(140),
  headCommune: 'C'.repeat(100),
  footer: 'F'.repeat(160),
  mayorTitle: 'M'.repeat(120),
  secretaryTitle: 'S'.repeat(120),
  delegated: true,
  delegateTitle: 'D'.repeat(160),
  delegateName: 'N'.repeat(120),
} as const;
const EXTREMES = [
  ['smallest', SMALLEST],
  ['largest', LARGEST],
] as const;

const quiet = { report: () => undefined, signal: new AbortController().signal };

function dossierOf(look: House | undefined) {
  const source = grantsSession(12);
  const town = look === undefined ? source.town : { ...source.town, house: look };
  return writeDossier({ ...source, town }, USUAL_CHOICE, quiet);
}

/** Every width of the tables, in twentieths of a point. */
function tableWidths(bytes: Uint8Array): number[] {
  return [...partOf(bytes, 'word/document.xml').matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
}

describe('the look of the town', () => {
  test.each(EXTREMES)(
    'opens without error in Word at its %s, logo included',
    async (_name, settings) => {
      const written = await dossierOf(house(settings));
      const shapes = written.filter(({ kind }) => ['dossier', 'attendance-sheet', 'grants-table'].includes(kind));
      for (const { bytes, kind } of shapes) expect(await wordErrors(bytes), kind).toEqual([]);
      expect(await wordErrors(await writeSample({ ...TOWN, house: house(settings) }))).toEqual([]);
    },
    60_000,
  );

  test('is taken by every document of a session: font, colour, foot, margins', async () => {
    for (const { bytes, kind } of await dossierOf(house(LARGEST))) {
      const styles = partOf(bytes, 'word/styles.xml');
      expect(styles, kind).toContain('w:ascii="Verdana"');
      expect(styles, kind).not.toContain('1F3864');
      if (kind === 'name-cards') continue;
      expect(partOf(bytes, 'word/footer1.xml'), kind).toContain('F'.repeat(160));
      expect(partOf(bytes, 'word/document.xml'), kind).toContain('w:left="1815"');
    }
  });

  test('keeps the tables within the margins, upright and on landscape pages', async () => {
    for (const { bytes, kind } of await dossierOf(house(LARGEST))) {
      if (kind === 'name-cards') continue;
      const room = /w:orient="landscape"/.test(partOf(bytes, 'word/document.xml')) ? 16_838 : 11_906;
      for (const width of tableWidths(bytes)) expect(width, kind).toBeLessThanOrEqual(room - 2 * 1815);
    }
  });

  test('prints its own letterhead, signatures and logo', async () => {
    const own = {
      headState: 'République',
      mayorTitle: 'Madame la Maire,',
      secretaryTitle: 'La secrétaire,',
      delegated: true,
      delegateName: 'Zoé Essai',
    };
    const bytes = await writeSample({ ...TOWN, house: house(own) });
    const text = plainText(bytes);
    for (const line of ['République', 'Madame la Maire,', 'La secrétaire,', 'Pour le Maire et par délégation,', 'Zoé Essai'])
      expect(text).toContain(line);
    expect(partOf(bytes, 'word/document.xml')).toContain('<wp:inline');
    expect(tableRows(bytes).map(([first]) => first)).toContain('Total');
  });

  test('changes nothing when it is the original', async () => {
    const [plain, same] = [await writeSample(TOWN), await writeSample({ ...TOWN, house: house({}, null) })];
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml', 'word/numbering.xml'])
      expect(partOf(same, part)).toBe(partOf(plain, part));
  });
});
