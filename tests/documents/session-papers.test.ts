import { beforeAll, describe, expect, test } from 'vitest';
import { USUAL_CHOICE, type DossierChoice, type DossierPart } from '#shared/features/council/dossier-parts';
import { civilDate } from '#shared/kernel/dates';
import { CouncillorId } from '#shared/kernel/ids';
import type { DossierSource } from '../../src/main/features/council/paper/dossier-source';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { councillor, grantsSession, item, session, source } from './session-builders';
import { partOf, plainText, tableRows } from './word-reading';

async function only(part: DossierPart, from: DossierSource, change: Partial<DossierChoice> = {}): Promise<Uint8Array> {
  const choice: DossierChoice = { ...USUAL_CHOICE, made: [part], assembled: [], ...change };
  const written = await writeDossier(from, choice, { report: () => undefined, signal: new AbortController().signal });
  expect(written).toHaveLength(1);
  return written[0]?.bytes ?? new Uint8Array();
}

const base = councillor().person;
const mayor = councillor({
  function: 'mayor',
  delegation: '',
  tableOrder: 1,
  person: { ...base, civility: 'sir', firstName: 'Jean', lastName: 'Testard' },
});
const claire = councillor({ person: { ...base, email: 'claire@exemple.fr' }, group: 'Jarny ensemble' });
const paul = councillor({
  id: CouncillorId.parse('11111111-1111-4111-8111-111111111111'),
  function: 'councillor',
  delegation: '',
  person: { ...base, civility: 'sir', firstName: 'Paul', lastName: 'Dufour-Fictif' },
});
const council = [mayor, claire, paul];

describe('the convocation of each councillor', () => {
  let text = '';
  let xml = '';
  beforeAll(async () => {
    const bytes = await only('letters', source([item(1, { agendaNumber: '4-1' })], { councillors: council }));
    text = plainText(bytes);
    xml = partOf(bytes, 'word/document.xml');
  });

  test('is a section of its own, counted from page 1, for everyone but the mayor who convenes', () => {
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect(text.match(/J’ai l’honneur de vous convoquer/g)).toHaveLength(2);
  });

  test('says who it is for and how it reaches them, or leaves the address to fill in', () => {
    expect(text).toContain('Mme Claire Martin-Exemple\nAdjointe au maire (vie associative)\nPar voie dématérialisée : claire@exemple.fr');
    expect(text).toContain('M. Paul Dufour-Fictif\nConseiller municipal\n[à compléter : adresse électronique]');
    expect(text).toContain('Madame, chère collègue,');
    expect(text).toContain('Monsieur, cher collègue,');
    expect(text).toContain('si vous en faites la demande, elle vous est adressée par écrit');
  });

  test('states what is put before the council, with the number printed on the agenda', () => {
    expect(text.match(/Affaire n° 4-1 : Convention de mise à disposition/g)).toHaveLength(2);
    expect(text.match(/Questions orales/g)).toHaveLength(2);
  });
});

test('those who asked for paper have a file of their own, with their address as the post reads it', async () => {
  const place = { complement: 'Chez Mme Aubry', street: '12, rue des Mines', postalCode: '54800', city: 'Jarny' };
  const asked = { ...place, means: 'paper' as const, askedOn: civilDate('2026-09-01'), councillorId: paul.id, email: '' };
  const sending = { leavesOn: civilDate('2026-09-14'), convenedThen: council, reached: new Map([[paul.id, asked]]) };
  const made = { ...USUAL_CHOICE, made: ['letters' as const], assembled: [] };
  const progress = { report: () => undefined, signal: new AbortController().signal };
  const written = await writeDossier({ ...source([item(1)], { councillors: council }), sending }, made, progress);
  expect(written.map(({ fileName }) => fileName)).toEqual([
    '2026-09-24-convocations-par-conseiller.docx',
    '2026-09-24-convocations-sur-papier.docx',
  ]);
  const [email = '', paper = ''] = written.map(({ bytes }) => plainText(bytes));
  expect(email).not.toContain('Dufour-Fictif');
  expect(paper).toContain('M. Paul Dufour-Fictif\nConseiller municipal\nChez Mme Aubry\n12 rue des Mines\n54800 JARNY');
  expect(paper).toContain('À votre demande, la présente convocation vous est adressée par écrit');
  expect(paper).not.toContain('manière dématérialisée');
  const gone = { ...sending, reached: new Map([[paul.id, { ...asked, city: '' }]]) };
  const [, unaddressed] = await writeDossier({ ...source([item(1)], { councillors: council }), sending: gone }, made, progress);
  expect(plainText(unaddressed?.bytes ?? new Uint8Array())).toContain('[à compléter : adresse postale]');
});

test('the pouvoir form bears the name of each member, and one is blank', async () => {
  const text = plainText(await only('proxies', source([], { councillors: council })));
  expect(text).toContain('Je soussignée, Mme Claire Martin-Exemple,\nadjointe au maire (vie associative),\ndonne pouvoir à');
  expect(text).toContain('Je soussigné, M. Jean Testard,\nmaire,');
  expect(text.match(/donne pouvoir à/g)).toHaveLength(4);
  expect(text.match(/Je soussigné\(e\) …/g)).toHaveLength(1);
});

test('a second convocation says that the quorum was missing, and asks for none', async () => {
  const from = source([item(1)], { councillors: council, replaces: civilDate('2026-09-17') });
  const text = plainText(await only('convocation', from));
  expect(text).toContain('Le quorum n’ayant pas été atteint lors de la séance du jeudi 17 septembre 2026');
  expect(text).toContain('à trois jours au moins d’intervalle, en application de l’article L. 2121-17');
  expect(text).toContain('sans condition de quorum');
  expect(text).not.toContain('quorum de 15 membres présents');
  expect(plainText(await only('convocation', source([item(1)])))).not.toContain('à nouveau convoqué');
});

test('the attendance sheet has a line for each member, with room for all that is written on it', async () => {
  const rows = tableRows(await only('attendance', source([], { councillors: council })));
  expect(rows).toContainEqual(['N°', 'Nom et prénom', 'Fonction', 'Groupe', 'Signature', 'Arrivée', 'Départ', 'Donne pouvoir à']);
  expect(rows.at(-2)?.slice(0, 4)).toEqual(['3', 'M.\u00a0Paul Dufour-Fictif', 'Conseiller municipal', '–']);
  expect(rows.at(-3)?.slice(0, 4)).toEqual([
    '2',
    'Mme\u00a0Claire Martin-Exemple',
    'Adjointe au maire (vie associative)',
    'Jarny ensemble',
  ]);
});

test('a name card carries the name twice, head to head, so that it is read from both sides', async () => {
  const bytes = await only('name-cards', source([], { councillors: council }));
  expect(plainText(bytes).match(/Paul DUFOUR-FICTIF/g)).toHaveLength(2);
  const xml = partOf(bytes, 'word/document.xml');
  expect(xml.match(/<w:sectPr/g)).toHaveLength(council.length);
  expect(xml.match(/<w:textDirection w:val="tbRl"\/>/g)).toHaveLength(council.length);
  expect(xml.match(/<w:textDirection w:val="btLr"\/>/g)).toHaveLength(council.length);
});

describe('the running order', () => {
  const concerned = grantsSession(1).session.items.flatMap(({ concerns }) => concerns.map((one) => ({ ...one, councillorId: paul.id })));
  const affairs = [
    item(1, { rapporteurId: claire.id }),
    item(2, { concerns: concerned }),
    item(3, { concerns: concerned, type: 'appointment' }),
    item(4, { type: 'information', rapporteurId: mayor.id }),
  ];
  let rows: string[][] = [];
  beforeAll(async () => {
    rows = tableRows(await only('running-order', source(affairs, { councillors: council })));
  });
  const rowOf = (number: string) => (rows.find(([first]) => first === number) ?? []).map((text) => text.replace(/[\u00A0\u202F]/g, ' '));

  test('says who leaves, who stays out and who comes back at each affair', () => {
    expect(rowOf('1')[2]).toBe('Personne');
    expect(rowOf('2')[2]).toBe('Sort : M. Paul Dufour-Fictif');
    expect(rowOf('3')[2]).toBe('Reste dehors : M. Paul Dufour-Fictif');
    expect(rowOf('4')[2]).toBe('Revient : M. Paul Dufour-Fictif');
  });

  test('says how each affair is voted and what the chair says', () => {
    expect(rowOf('1')[3]).toBe('Main levée');
    expect(rowOf('1')[4]).toContain('« J’appelle l’affaire n° 1, rapportée par Mme Claire Martin-Exemple. »');
    expect(rowOf('2')[4]).toContain('« M. Paul Dufour-Fictif ne prend part ni au débat ni au vote. »');
    expect(rowOf('3')[3]).toBe('Scrutin secret, sauf décision unanime du conseil (article L. 2121-21)');
    expect(rowOf('4')[3]).toBe('Sans vote : le conseil prend acte');
    expect(rowOf('4')[4]).toContain('dont je suis rapporteur');
  });

  test('runs from the opening to the end', () => {
    const steps = rows.map((row) => row[1]);
    expect(steps).toContain('Ouverture');
    expect(steps.at(-1)).toBe('Levée de la séance');
  });
});

test('what a session does not have is said, never a blank page', async () => {
  const empty = source([], { session: session([], { closingNotes: '' }) });
  const nobody = 'Aucun membre du conseil municipal n’est enregistré en fonction à la date de la séance.';
  for (const part of ['letters', 'attendance', 'name-cards'] as const) expect(plainText(await only(part, empty))).toContain(nobody);
  expect(plainText(await only('grants-table', empty))).toContain('Aucune affaire de subventions n’est à l’ordre du jour.');
  expect(plainText(await only('running-order', empty))).toContain('Aucune affaire n’est soumise à délibération.');
});

test('the table of grants is printed alone on A4 or on A3, both landscape', async () => {
  const from = grantsSession(3);
  const sizes = {
    a4: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    a3: '<w:pgSz w:w="23812" w:h="16838" w:orient="landscape"/>',
  };
  for (const tableSheet of ['a4', 'a3'] as const) {
    const bytes = await only('grants-table', from, { tableSheet });
    expect(partOf(bytes, 'word/document.xml')).toContain(sizes[tableSheet]);
    expect(plainText(bytes)).toContain('TOTAL GÉNÉRAL');
  }
});

test('the assembled dossier holds the parts chosen and no other, each behind its divider', async () => {
  const choice: DossierChoice = { made: ['agenda', 'attendance', 'note'], assembled: ['attendance', 'agenda', 'drafts'], tableSheet: 'a4' };
  const written = await writeDossier(source([item(1)], { councillors: council }), choice, {
    report: () => undefined,
    signal: new AbortController().signal,
  });
  expect(written.map(({ kind }) => kind)).toEqual(['agenda', 'explanatory-note', 'attendance-sheet', 'dossier']);
  const xml = partOf(written.at(-1)?.bytes ?? new Uint8Array(), 'word/document.xml');
  const dividers = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
  );
  expect(dividers).toEqual(['Ordre du jour', 'Feuille de présence']);
});
