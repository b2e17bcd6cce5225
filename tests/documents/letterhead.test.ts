import { Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import type { FieldTexts, TownPaper } from '#shared/features/house-style/letterhead';
import { ORIGINAL, type House } from '#shared/features/house-style/model';
import { lettersBytes } from '../../src/main/documents/letters';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { examineLetterhead } from '../../src/main/features/house-style/examine-letterhead';
import { writeSample } from '../../src/main/features/house-style/write-sample';
import { cut, inTable, letterheadOfWord, rewritten, townLetterhead } from './letterhead-builders';
import { grantsSession, TOWN } from './session-builders';
import { partOf, plainText, wordErrors } from './word-reading';

const TEXTS: FieldTexts = {
  commune: 'Jarny',
  departement: 'Meurthe-et-Moselle',
  arrondissement: 'Briey',
  adresse: '6 place Aristide & Briand',
  code_postal: '54800',
  telephone: '03 82 00 00 00',
  courriel: 'mairie@jarny.test',
  service: 'Vie associative',
  maire: 'Essai Camille',
  siret: '21540273900010',
};

function houseOn(bytes: Uint8Array): House {
  const paper: TownPaper = { bytes: () => bytes, fields: examineLetterhead(bytes).written, texts: TEXTS };
  return { settings: ORIGINAL, logo: null, paper };
}

function sampleOn(bytes: Uint8Array): Promise<Uint8Array> {
  return writeSample({ ...TOWN, house: houseOn(bytes) });
}

/** The text of every header and footer that the town's letterhead brings. */
function around(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/papier-'));
  return parts.map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, '')).join('\n');
}

describe('a document on the letterhead of the town', () => {
  test('has its header, footer, logo, margins and styles, its fields filled, and keeps the foot of its pages', async () => {
    const bytes = await sampleOn(await townLetterhead());
    expect(await wordErrors(bytes)).toEqual([]);
    expect(around(bytes)).toContain('Mairie de Jarny');
    expect(around(bytes)).toContain('6 place Aristide &amp; Briand – 54800 Jarny');
    expect(around(bytes)).toContain('Téléphone : 03 82 00 00 00 – www.jarny.fr');
    expect(around(bytes)).toContain('Aperçu – Page ');
    expect(around(bytes)).not.toContain('{{');
    const body = partOf(bytes, 'word/document.xml');
    expect(body).toContain('w:left="1701"');
    expect(body).not.toContain('LetterheadState');
    expect(plainText(bytes)).not.toContain('RÉPUBLIQUE FRANÇAISE');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:styleId="PapierVille"');
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/papier-'))).toHaveLength(1);
  });

  test('has what the body of the letterhead holds over and under its text', async () => {
    const body = [cut('Réf. : {{ti', 'tre}}'), cut('{{corps}}'), cut('Fin du papier de {{Commune}}')];
    const bytes = await sampleOn(await townLetterhead({ body }));
    expect(await wordErrors(bytes)).toEqual([]);
    const text = plainText(bytes);
    expect(text).toMatch(/^Réf. : Aperçu de la charte\n/);
    expect(text.indexOf('Signature d’un courrier')).toBeLessThan(text.indexOf('Fin du papier de Jarny'));
  });

  test('has the text boxes and the content controls of Word, each once, their fields filled', async () => {
    const bytes = await sampleOn(await letterheadOfWord());
    expect(await wordErrors(bytes)).toEqual([]);
    expect(around(bytes).match(/Boîte de Jarny/g)).toHaveLength(1);
    expect(around(bytes)).toContain('Vie associative');
    expect(around(bytes)).not.toContain('{{');
  });

  test('keeps its tables within the margins of the letterhead', async () => {
    const bytes = await sampleOn(await townLetterhead({ left: 4000 }));
    const widths = [...partOf(bytes, 'word/document.xml').matchAll(/<w:tblW[^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 4000 - 850);
    expect(await wordErrors(bytes)).toEqual([]);
  });

  test('all the documents of a session open without error; the landscape pages keep the foot of the program alone', async () => {
    const first = [new Paragraph({ children: [new TextRun('Première page')] })];
    const source = grantsSession(6);
    const town = { ...source.town, house: houseOn(await townLetterhead({ first })) };
    const documents = await writeDossier({ ...source, town }, USUAL_CHOICE, {
      report: () => undefined,
      signal: new AbortController().signal,
    });
    for (const { bytes, title } of documents) expect(await wordErrors(bytes), title).toEqual([]);
    const note = documents.find(({ bytes }) => partOf(bytes, 'word/document.xml').includes('landscape'));
    const landscape = [...partOf(note?.bytes ?? new Uint8Array(), 'word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)]
      .map(([section]) => section)
      .filter((section) => section.includes('landscape'));
    expect(landscape.length).toBeGreaterThan(0);
    for (const section of landscape) expect(section).not.toContain('papier-header-default');
  }, 120_000);

  test('letters put together each begin on the first page of the letterhead', async () => {
    const first = [new Paragraph({ children: [new TextRun('Première page')] })];
    const town = { ...TOWN, house: houseOn(await townLetterhead({ first, body: [cut('Le papier'), cut('{{corps}}')] })) };
    const letter = {
      contact: 'Contact',
      reference: '',
      recipient: ['Harmonie'],
      dateline: 'Jarny, le 1er mars 2026',
      subject: 'Objet',
      paragraphs: [{ text: 'Texte' }],
      signature: { title: 'Le Maire,', name: 'Essai' },
      notice: 'Données personnelles.',
    };
    const bytes = await lettersBytes({ title: 'Courriers', town }, [() => letter, () => letter, () => letter], () => Promise.resolve());
    expect(await wordErrors(bytes)).toEqual([]);
    expect(partOf(bytes, 'word/document.xml').match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(plainText(bytes).match(/Le papier/g)).toHaveLength(3);
  });
});

describe('the examination of a letterhead', () => {
  test('finds nothing wrong with one that is right, and lists its fields', async () => {
    const { used, findings, fields } = examineLetterhead(await townLetterhead());
    expect(findings).toEqual([]);
    expect(used).toBe(true);
    expect(fields.map(({ name }) => name)).toEqual(['commune', 'adresse', 'code_postal', 'telephone', 'pied', 'corps']);
  });

  test('names an unknown field, its place, and what was probably meant', async () => {
    const { used, findings } = examineLetterhead(await townLetterhead({ footer: [cut('Mairie'), cut('{{comune}} {{logo}}')] }));
    expect(used).toBe(false);
    expect(findings).toMatchObject([
      { fault: 'unknown-field', about: 'comune', near: 'commune', place: { part: 'footer', paragraph: 2 } },
      { fault: 'unknown-field', about: 'logo', near: '' },
      { fault: 'no-foot' },
    ]);
  });

  test.each([
    ['braces that do not close', { header: [cut('{{commune')] }, { fault: 'open-field', used: false }],
    ['a body in a table', { body: [inTable('{{corps}}')] }, { fault: 'misplaced-body', used: false }],
    ['a body in the header', { header: [cut('{{corps}}')] }, { fault: 'misplaced-body', used: false }],
    ['a body among other words', { body: [cut('Texte : {{corps}}')] }, { fault: 'misplaced-body', used: false }],
    ['two places for the body', { body: [cut('{{corps}}'), cut('{{corps}}')] }, { fault: 'body-twice', used: false }],
    ['a foot in the header', { header: [cut('{{pied}}')] }, { fault: 'misplaced-foot', used: false }],
    ['no room for the text', { left: 6000 }, { fault: 'no-room', used: false }],
    ['an empty paper', { header: [cut('')], footer: [cut('')], body: [cut('')] }, { fault: 'nothing', used: false }],
    ['no place for the body', { body: [cut('Le papier de la ville')] }, { fault: 'no-body', used: true }],
    ['a field that Word cut', { header: [cut('{{com', 'mune}}')] }, { fault: 'cut-field', used: true }],
    ['a footer without the foot', { footer: [cut('Mairie')] }, { fault: 'no-foot', used: true }],
  ] as const)('finds %s', async (_what, change, { fault, used }) => {
    const report = examineLetterhead(await townLetterhead(change));
    expect(report.findings.map((one) => one.fault)).toContain(fault);
    expect(report.used).toBe(used);
  });

  test('tells the changes followed by Word, a field of its mailings and a paper that is not A4', async () => {
    const bytes = rewritten(await townLetterhead(), {
      'word/document.xml': (xml) =>
        xml
          .replace(
            '<w:body>',
            '<w:body><w:p><w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>Ajout</w:t></w:r></w:ins><w:del w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>Ôté</w:delText></w:r></w:del></w:p><w:p><w:fldSimple w:instr=" MERGEFIELD Nom "><w:r><w:t>«Nom»</w:t></w:r></w:fldSimple></w:p>',
          )
          .replace('w:w="11906"', 'w:w="12240"'),
    });
    const { findings, used } = examineLetterhead(bytes);
    expect(findings.map(({ fault }) => fault).toSorted()).toEqual(['merge-field', 'not-a4', 'tracked-changes']);
    expect(used).toBe(true);
    const sample = await sampleOn(bytes);
    expect(await wordErrors(sample)).toEqual([]);
    expect(plainText(sample)).toMatch(/^Ajout\n/);
    expect(plainText(sample)).not.toContain('Ôté');
  });
});
