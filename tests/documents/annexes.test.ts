import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Annex } from '#shared/features/annexes/model';
import { USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import { civilDate } from '#shared/kernel/dates';
import { AnnexFileId, AnnexId, DocumentId, ItemId } from '#shared/kernel/ids';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { aPdf } from '../unit/annexes/pdf-files';
import { aHeldTown, voteAll } from '../unit/deliberations/a-held-town';
import * as files from '../unit/pieces/files';
import { item, source } from './session-builders';
import { plainText, tableRows, wordErrors } from './word-reading';

function annex(position: number, change: Partial<Omit<Annex, 'file'>> & { file?: Partial<Annex['file']> } = {}): Annex {
  const file = {
    id: AnnexFileId.parse(randomUUID()),
    fileName: 'plan.pdf',
    format: 'pdf',
    size: 1200,
    sha256: '',
    pages: 3,
    addedOn: civilDate('2026-09-10'),
    addedAt: 0,
    by: '',
    afterConvocation: false,
    ...change.file,
  };
  return {
    id: AnnexId.parse(randomUUID()),
    itemId: ItemId.parse(randomUUID()),
    version: 1,
    position,
    title: 'Plan de situation',
    withNote: true,
    personalData: false,
    toTransmit: true,
    alreadyGiven: false,
    formerFiles: 0,
    ...change,
    file,
  };
}

const ANNEXES = [
  annex(1),
  annex(2, {
    title: 'Projet de convention',
    toTransmit: false,
    alreadyGiven: true,
    file: { fileName: 'c.docx', format: 'docx', pages: null },
  }),
  annex(3, {
    title: 'Dossier des candidats',
    withNote: false,
    personalData: true,
    toTransmit: false,
    file: { addedOn: civilDate('2026-09-21') },
  }),
];
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the annexes in the documents of a session', { timeout: 120_000 }, () => {
  test('are told by affair, numbered, in the agenda, the note, the draft, their list and the assembled dossier', async () => {
    const from = source([item(1), item(2, { annexes: ANNEXES })]);
    const progress = { report: () => undefined, signal: new AbortController().signal };
    const written = await writeDossier(from, USUAL_CHOICE, progress);
    for (const { bytes } of written) expect(await wordErrors(bytes)).toEqual([]);
    const text = (kind: string, rank = 0) => spaced(plainText(written.filter((one) => one.kind === kind)[rank]?.bytes ?? new Uint8Array()));

    expect(text('agenda')).toContain(
      'Annexe n° 1 : Plan de situation (PDF, 3 pages)\nAnnexe n° 2 : Projet de convention (Word, déjà remise)',
    );
    expect(text('agenda')).not.toContain('Dossier des candidats');
    expect(text('explanatory-note')).toContain(
      'Annexe n° 3 : Dossier des candidats (PDF, 3 pages, ajoutée après la convocation) – consultable en mairie',
    );
    expect(text('draft-deliberation', 1)).toContain('Annexes à la délibération\nAnnexe n° 1 : Plan de situation (PDF, 3 pages)');
    expect(text('draft-deliberation', 0)).not.toContain('Annexe');

    const list = written.find(({ kind }) => kind === 'annex-list');
    expect(list?.fileName).toBe('2026-09-24-liste-des-annexes.docx');
    expect(tableRows(list?.bytes ?? new Uint8Array()).map((cells) => cells.map(spaced))).toEqual([
      ['N°', 'Annexe', 'Nature', 'Fichier', 'Remise'],
      ['Affaire n° 2 – Convention de mise à disposition de la salle Jean-Lurçat, lot 2'],
      ['1', 'Plan de situation', 'PDF, 3 pages', 'affaire-02-annexe-1-plan-de-situation.pdf', 'Jointe'],
      ['2', 'Projet de convention', 'Word', 'affaire-02-annexe-2-projet-de-convention.docx', 'Déjà remise'],
      [
        '3',
        'Dossier des candidats',
        'PDF, 3 pages',
        'affaire-02-annexe-3-dossier-des-candidats.pdf',
        'Consultable en mairie – ajoutée après la convocation',
      ],
    ]);
    expect(text('dossier')).toMatch(/\nAnnexes\n.*Liste des annexes/s);
    expect(text('dossier')).toContain('elles ne sont pas reprises dans les pages du dossier');
  });

  test('without any annex nothing is said of them', async () => {
    const progress = { report: () => undefined, signal: new AbortController().signal };
    const written = await writeDossier(source([item(1)]), { ...USUAL_CHOICE, made: ['agenda', 'annexes'] }, progress);
    expect(written.map(({ kind }) => kind)).toEqual(['agenda', 'dossier']);
    for (const { bytes } of written) expect(plainText(bytes)).not.toContain('Annexe');
  });

  test('follow the deliberation: at its end, in the folder for the prefecture and in those of the others', async () => {
    const town = await aHeldTown();
    const { core, sessionId, items } = town;
    const give = (fileName: string, bytes: Uint8Array) => core.call('annexes.add', { itemId: items.street.id, file: { fileName, bytes } });
    const mark = async (one: Annex, marks: Partial<Annex>) => {
      const { title, withNote, personalData, toTransmit, alreadyGiven } = { ...one, ...marks };
      await core.call('annexes.update', {
        id: one.id,
        version: one.version,
        values: { title, withNote, personalData, toTransmit, alreadyGiven },
      });
    };
    await mark(await give('plan.pdf', aPdf({ pages: 2 })), { toTransmit: true });
    await mark(await give('projet.docx', files.DOCX), { toTransmit: true });
    await mark(await give('liste des riverains.pdf', aPdf()), { personalData: true, toTransmit: true });
    await mark(await give('photo.png', files.PNG), { alreadyGiven: true });
    await voteAll(town);
    await core.call('deliberations.number', { sessionId });
    const [first] = await core.call('deliberations.drawUp', { sessionId });
    const { bytes } = await core.call('documents.content', { id: DocumentId.parse(first?.id) });
    expect(await wordErrors(bytes)).toEqual([]);
    expect(spaced(plainText(bytes))).toContain(
      'Annexes à la délibération\nAnnexe n° 1 : Plan (PDF, 2 pages)\nAnnexe n° 2 : Projet (Word)\nAnnexe n° 3 : Liste des riverains (PDF, 1 page)',
    );

    const folder = (target: 'transmission' | 'portal' | 'website') => core.call('councilPublication.handOver', { sessionId, target });
    const transmission = await folder('transmission');
    expect(transmission.files.map(({ fileName }) => fileName)).toEqual([
      'bordereau.csv',
      '2026_01_01-annexe-1-plan.pdf',
      '2026_01_01-annexe-2-projet.docx',
      '2026_01_01-annexe-3-liste-des-riverains.pdf',
    ]);
    expect(transmission.missing.at(-1)).toMatch(/2026_01_01-annexe-2-projet\.docx/);
    const key = transmission.files[1]?.key ?? '';
    const plan = await core.call('councilPublication.handOverFile', { sessionId, target: 'transmission', key });
    expect(plan.bytes).toEqual(aPdf({ pages: 2 }));
    const slip = await core.call('councilPublication.handOverFile', { sessionId, target: 'transmission', key: 'slip' });
    expect(Buffer.from(slip.bytes).toString('utf8')).toContain(
      '2026_01_01;2026-09-24;Plan;1 Délibérations;Annexe;8.3;2026_01_01-annexe-1-plan.pdf',
    );

    const portal = await folder('portal');
    expect(portal.files.map(({ fileName }) => fileName)).toEqual(['affaire-01-annexe-1-plan.pdf', 'affaire-01-annexe-2-projet.docx']);
    expect(portal.missing.at(-1)).toContain('données personnelles');
    const stolen = { sessionId, target: 'portal', key: transmission.files[3]?.key ?? '' } as const;
    expect(await core.envelope('councilPublication.handOverFile', stolen)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect((await folder('website')).files.map(({ fileName }) => fileName)).toEqual([
      '2026_01_01-annexe-1-plan.pdf',
      '2026_01_01-annexe-2-projet.docx',
    ]);
  });
});
