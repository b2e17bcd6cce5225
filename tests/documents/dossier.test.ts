import { beforeAll, describe, expect, test } from 'vitest';
import { USUAL_CHOICE, type DossierChoice } from '#shared/features/council/dossier-parts';
import { DomainError } from '#shared/kernel/errors';
import { formatAmount, cents, parseAmount, sumCents } from '#shared/kernel/money';
import type { DossierSource, WrittenDocument } from '../../src/main/features/council/paper/dossier-source';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { grantRow, grantsSession, item, MEETS_ON, session, source } from './session-builders';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const LONG_NAME = 'Union sportive et culturelle des anciens élèves de l’école intercommunale du Jarnisy, '.repeat(3).slice(0, 250).trim();
const LONG_TITLE = 'Autorisation donnée au maire de signer la convention « Cœur de ville » & ses avenants <2026> '
  .repeat(6)
  .slice(0, 499)
  .trim();

const LONGEST = grantsSession(3, (n) =>
  grantRow(n, { associationName: `${LONG_NAME.slice(0, 245)} ${n}`, purpose: LONG_NAME, domain: '', proposed: null }),
);
const SESSIONS: Record<string, DossierSource> = {
  'with 200 requests': grantsSession(200),
  'with a campaign without request': grantsSession(0),
  'with the longest names': { ...LONGEST, session: session([...LONGEST.session.items, item(3, { title: LONG_TITLE })]) },
  'without any affair': source([], {
    previousSessionOn: null,
    session: session([], { kind: 'urgent', convocationSentOn: null, closingNotes: '' }),
  }),
};

/** The documents that are sent to the councillors. */
const SHORT: DossierChoice = { ...USUAL_CHOICE, made: USUAL_CHOICE.assembled };

async function write(from: DossierSource): Promise<WrittenDocument[]> {
  return writeDossier(from, USUAL_CHOICE, { report: () => undefined, signal: new AbortController().signal });
}

function named(documents: readonly WrittenDocument[], part: string): Uint8Array {
  const found = documents.find(({ fileName }) => fileName.includes(part));
  if (!found) throw new Error(`no document named ${part}`);
  return found.bytes;
}

describe.each(Object.entries(SESSIONS))('the dossier of a session %s', (_, from) => {
  let documents: WrittenDocument[] = [];
  beforeAll(async () => {
    documents = await write(from);
  });

  test('holds each kind of document under its own plain file name', () => {
    const names = documents.map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^2026-09-24-[a-z0-9-]+\.docx$/.test(name))).toBe(true);
    expect(documents.map(({ kind }) => kind)).toEqual([
      'convocation',
      'convocation-letters',
      'proxy-forms',
      'agenda',
      'explanatory-note',
      ...from.session.items.map(() => 'draft-deliberation'),
      'grants-table',
      'attendance-sheet',
      'name-cards',
      'running-order',
      'dossier',
    ]);
  });

  test('opens without any error in Word', async () => {
    for (const { fileName, bytes } of documents) expect([fileName, await wordErrors(bytes)]).toEqual([fileName, []]);
  }, 90_000);

  test('has French typography everywhere', () => {
    const wrong = documents.flatMap(({ bytes }) => paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text)));
    expect(wrong).toEqual([]);
  });

  test('is a French document of the town, with real styles', () => {
    for (const { bytes, title, kind } of documents) {
      expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:creator>Commune de Jarny</dc:creator>');
      expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>');
      expect(title).not.toBe('');
      expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
      if (kind === 'name-cards') continue;
      expect(plainText(bytes)).toContain(
        'RÉPUBLIQUE FRANÇAISE\nDépartement de Meurthe-et-Moselle – Arrondissement de Briey\nCOMMUNE DE JARNY',
      );
      expect(partOf(bytes, 'word/footer1.xml')).toMatch(kind === 'convocation-letters' ? /Page .*PAGE/s : /Page .*PAGE.* sur .*NUMPAGES/s);
    }
  });

  test('names every affair in the agenda, the note, its draft and the dossier', () => {
    for (const { title } of from.session.items) {
      const printed = title.replace(/[\u00A0\u202F]/g, ' ');
      for (const part of ['convocation.docx', 'ordre-du-jour', 'note-explicative', 'dossier'])
        expect(plainText(named(documents, part))).toContain(printed);
    }
  });
});

describe('the documents of a grants session', () => {
  const from = grantsSession(27, (n) =>
    grantRow(n, n === 2 ? { proposed: cents(2_300_001) } : n === 4 ? { proposed: cents(2_300_000) } : {}),
  );
  let documents: WrittenDocument[] = [];
  beforeAll(async () => {
    documents = await write(from);
  });

  test('the convocation says when, where, under which articles, and carries the agenda and the pouvoir', () => {
    const text = plainText(named(documents, 'convocation.docx'));
    expect(text).toContain('Jarny, le 18 septembre 2026');
    expect(text).toContain('jeudi 24 septembre 2026 à 18 h 30');
    expect(text).toContain('articles L. 2121-10 et L. 2121-12 du code général des collectivités territoriales');
    expect(text).toContain('Arrêt du procès-verbal de la séance du jeudi 25 juin 2026.');
    expect(text).toContain('29 membres en exercice, quorum de 15 membres présents');
    expect(text).toMatch(/Je soussigné\(e\) .*\n.*\ndonne pouvoir à/);
    expect(text).toContain('Questions orales');
    expect(text).not.toContain('urgence');
  });

  test('the note has every chapter, with the rapporteur and the concerned councillor', () => {
    const text = plainText(named(documents, 'note-explicative'));
    for (const heading of [
      'Contexte',
      'Enjeux et proposition',
      'Incidences financières',
      'Fondement juridique',
      'Conseillers susceptibles d’être intéressés',
    ]) {
      expect(text).toContain(heading);
    }
    expect(text).toContain('Mme Claire Martin-Exemple, adjointe au maire (vie associative)');
    expect(text).toContain('M. Paul Dufour-Fictif, président de l’association « Association n° 1 des amis du quartier ».');
  });

  test('the draft has visas in capitals, numbered articles, the vote to fill in, remedies and signatures', () => {
    const text = plainText(named(documents, '01-deliberation-subventions-2026'));
    expect(text).toContain(
      'VU le code général des collectivités territoriales, notamment ses articles L. 2121-29, L. 1612-25, L. 1611-4 et L. 2131-11 ;',
    );
    expect(text).toContain('CONSIDÉRANT que');
    expect(text).toContain('L’an deux mille vingt-six, le vingt-quatre septembre, à dix-huit heures trente');
    expect(text).toContain('Article 1er – d’attribuer les subventions au titre de l’exercice 2026');
    expect(text).toContain('Article 4 – ');
    expect(text).toContain(
      'M. Paul Dufour-Fictif, président de l’association « Association n° 1 des amis du quartier », ne prend part ni au débat ni au vote.',
    );
    expect(text).toContain('Suffrages exprimés');
    expect(text).toContain('tribunal administratif de Nancy dans un délai de deux mois');
    expect(text).toContain('[à compléter : membres présents]');
    expect(text).toContain('Le secrétaire de séance,');
    expect(text).toContain('Jean Testard');
  });

  test('only the association strictly above the threshold needs a convention', () => {
    const rows = tableRows(named(documents, '01-deliberation-subventions-2026')).filter(
      (row) => row.length === 8 && /^\d+$/.test(row[0] ?? ''),
    );
    expect(rows.filter((row) => row[6] === 'Oui').map((row) => row[0])).toEqual(['2']);
    expect(rows).toHaveLength(27);
  });

  test('the annex is on landscape pages, its header row repeats and no row is cut', () => {
    const xml = partOf(named(documents, '01-deliberation-subventions-2026'), 'word/document.xml');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
  });

  test('subtotals and grand total of the annex are the sums of their rows', () => {
    const rows = tableRows(named(documents, '01-deliberation-subventions-2026'));
    const amounts = (row: readonly string[]) =>
      row.slice(-5, -2).map((text) => (text === '–' ? cents(0) : (parseAmount(text) ?? cents(0))));
    const lines = rows.filter((row) => row.length === 8 && /^\d+$/.test(row[0] ?? ''));
    const subtotals = rows.filter((row) => row[0]?.startsWith('Sous-total'));
    const total = rows.find((row) => row[0] === 'TOTAL GÉNÉRAL') ?? [];
    const sums = [0, 1, 2].map((column) => formatAmount(sumCents(lines.map((row) => amounts(row)[column] ?? cents(0)))));
    expect(total.slice(1, 4)).toEqual(sums);
    expect([0, 1, 2].map((column) => formatAmount(sumCents(subtotals.map((row) => amounts(row)[column] ?? cents(0)))))).toEqual(sums);
    const note = tableRows(named(documents, 'note-explicative')).find((row) => row[0] === 'Total');
    expect(note?.at(-1)).toBe(total[3]);
  });

  test('the contents of the dossier list every part and affair with a page, in rising order', () => {
    const xml = partOf(named(documents, 'dossier-du-conseil'), 'word/document.xml');
    const contents = /<w:sdtContent>.*?<\/w:sdtContent>/s.exec(xml)?.[0] ?? '';
    const entries = contents.split('</w:p>').filter((entry) => entry.includes('w:val="TOC'));
    const pages = entries.map((entry) => Number(/>(\d+)<\/w:t>(?!.*<w:t)/s.exec(entry)?.[1]));
    expect(entries).toHaveLength(4 + 2 * from.session.items.length);
    expect(pages.every((page, rank) => page >= (pages[rank - 1] ?? 3))).toBe(true);
  });

  test('an affair reads the same alone and in the dossier', () => {
    const alone = plainText(named(documents, '02-deliberation')).trim();
    expect(plainText(named(documents, 'dossier-du-conseil'))).toContain(alone);
  });
});

test('an urgent session prints its reason and the shortened delay, and leaves what is missing visible', async () => {
  const reason = 'rupture d’une canalisation d’eau potable';
  const urgent = source([item(1, { context: '', visas: '', decision: '' })], {
    previousSessionOn: null,
    session: session([item(1, { context: '', visas: '', decision: '' })], {
      kind: 'urgent',
      urgencyReason: reason,
      convocationSentOn: null,
    }),
  });
  const documents = await write(urgent);
  const text = plainText(named(documents, 'convocation.docx'));
  expect(text).toContain('le délai de convocation est ramené à un jour franc');
  expect(text).toContain(`Motif de l’urgence : ${reason}.`);
  expect(text).toContain('[à compléter : date d’envoi]');
  expect(text).toContain('[à compléter : date de la séance précédente]');
  expect(text).toContain('[à compléter : rapporteur]');
  expect(plainText(named(documents, 'note-explicative'))).toContain('[à compléter : contexte]');
  expect(plainText(named(documents, '01-deliberation'))).toContain('[à compléter : visas]');
  expect(partOf(named(documents, '01-deliberation'), 'word/document.xml')).toContain('<w:rStyle w:val="Gap"/>');
});

test('writing tells its progress and stops between two documents when asked', async () => {
  const stop = new AbortController();
  const reports: [number, number][] = [];
  const report = (done: number, total: number) => {
    reports.push([done, total]);
    if (done === 2) stop.abort();
  };
  const cancelled = writeDossier(grantsSession(2), SHORT, { report, signal: stop.signal });
  await expect(cancelled).rejects.toThrow(DomainError);
  await expect(cancelled).rejects.toMatchObject({ failure: { code: 'CANCELLED' } });
  expect(reports.at(-1)?.[0]).toBe(2);
  expect(reports.every(([, total]) => total === 6)).toBe(true);
});

test('the event loop stays free between two documents', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const from = source(Array.from({ length: 40 }, (_, index) => item(index + 1)));
  const documents = await writeDossier(from, SHORT, { report: () => undefined, signal: new AbortController().signal });
  clearInterval(timer);
  expect(documents).toHaveLength(44);
  expect(turns).toBeGreaterThan(20);
});

describe('a text of the editor', () => {
  const RICH = [
    'Le **conseil** a entendu _les parties_ :',
    '- la ville',
    '  1. le maire',
    '  2. l’adjoint',
    '- le club',
    '',
    '| Poste | Montant |',
    '| --- | --- |',
    '| Voirie | 1 200 € |',
    '',
    '1. premier',
    '2. second',
  ].join('\n');
  const from = source([item(1, { context: RICH, proposal: '1. autre liste', decision: `d’approuver :\n\n${RICH}` })]);

  test('is printed with its bold, its lists numbered by Word and its tables, without error', async () => {
    const documents = await write(from);
    for (const part of ['note-explicative', 'deliberation', 'dossier-du-conseil']) {
      const bytes = named(documents, part);
      expect([part, await wordErrors(bytes)]).toEqual([part, []]);
      const xml = partOf(bytes, 'word/document.xml');
      expect(xml).toMatch(/<w:b\/>.*conseil/);
      expect(xml).toMatch(/<w:i\/>.*les parties/);
      expect(plainText(bytes)).not.toMatch(/\*\*|\| Poste|^- |_les/m);
      expect(tableRows(bytes)).toContainEqual(['Voirie', '1 200\u202F€'.replace(' ', '\u202F')]);
    }
  });

  test('begins each of its numbered lists at one, and repeats the heading of its tables', async () => {
    const xml = partOf(named(await write(from), 'note-explicative'), 'word/document.xml');
    const lists = [...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>.*?<w:t[^>]*>([^<]*)</g)];
    const idOf = (words: string) => lists.find(([, , , text]) => text === words)?.[2];
    expect(idOf('premier')).toBe(idOf('second'));
    expect(idOf('premier')).not.toBe(idOf('autre liste'));
    expect(lists.find(([, , , text]) => text === 'le maire')?.[1]).toBe('1');
    expect(xml).toMatch(/<w:tblHeader\/>(?:(?!<w:tr>).)*Poste/s);
  });
});

test('the documents print the numbers that the convocation announced, and tell what was added, withdrawn or only heard', async () => {
  const items = [
    item(1, { agendaNumber: '1' }),
    item(2, { agendaNumber: '1-1', title: 'Ajout' }),
    item(3, { agendaNumber: '2', title: 'Retrait', withdrawnOn: MEETS_ON }),
    item(4, { agendaNumber: '3', title: 'Rapport annuel', type: 'information' }),
  ];
  const documents = await write(source(items));
  const drafts = documents.filter(({ kind }) => kind === 'draft-deliberation').map(({ title }) => title);
  expect(drafts).toHaveLength(2);
  expect(drafts[1]).toBe('Projet de délibération n° 1-1 – Ajout');
  const agenda = tableRows(named(documents, 'ordre-du-jour')).map(([number, title]) => `${number} ${title}`);
  expect(agenda).toContain('1-1 Ajout (affaire ajoutée après la convocation)');
  expect(agenda).toContain('2 Retrait (affaire retirée de l’ordre du jour)');
  const note = plainText(named(documents, 'note-explicative'));
  expect(note).toContain('Affaire n° 1-1 – Ajout');
  expect(note).toContain('Affaire n° 3 – Rapport annuel');
  expect(note).not.toContain('Retrait');
});
