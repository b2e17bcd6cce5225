import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { affairsOf } from '../../../src/main/features/council/paper/affair';
import { articlesOf, numberedArticles, openedInCapitals } from '../../../src/main/documents/articles';
import { grantsTablesPaper } from '../../../src/main/features/council/paper/grants-tables-paper';
import { draftFileName } from '../../../src/main/features/council/paper/file-names';
import { abstentionSentences, concernedLines } from '../../../src/main/features/council/paper/interests';
import { functionOf, meetingInLetters, nameOf } from '../../../src/main/features/council/paper/wording';
import { letterheadOf } from '../../../src/main/documents/town-letterhead';
import { councillor, grantRow, grantsSession, item, LAW, MEETS_ON, source, TOWN } from '../../documents/session-builders';

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('empty list');
  return first;
}

function plain(text: string) {
  return { text, bold: false, italic: false };
}

function article(text: string) {
  return { text: [plain(text)], rest: [] };
}

describe('the articles of a decision', () => {
  test('are numbered by the deliberation, whatever the user typed in front', () => {
    const typed = articlesOf('Article 1er – d’approuver ;\nArticle 2 : d’autoriser.');
    expect(typed).toEqual([article('d’approuver ;'), article('d’autoriser.')]);
    expect(articlesOf('**Article 1er** – d’approuver.')).toEqual([article('d’approuver.')]);
    expect(numberedArticles(typed)).toEqual([
      [{ strong: 'Article 1er – ' }, plain('d’approuver ;')],
      [{ strong: 'Article 2 – ' }, plain('d’autoriser.')],
    ]);
  });

  test('are one « Article unique » when there is one', () => {
    expect(numberedArticles(articlesOf('a'))).toEqual([[{ strong: 'Article unique – ' }, plain('a')]]);
  });

  test('keep their own lists and tables', () => {
    const [first, second] = articlesOf('d’approuver :\n- ceci\n- cela\n\nde dire.');
    const items = ['ceci', 'cela'].map((words) => ({ level: 0, ordered: false, runs: [plain(words)] }));
    expect(first).toEqual({ text: [plain('d’approuver :')], rest: [{ kind: 'list', items }] });
    expect(second).toEqual(article('de dire.'));
  });

  test('are the points of a list that nothing introduces', () => {
    const [first, second] = articlesOf('1. d’approuver :\n  - ceci\n2. d’autoriser.');
    expect(first).toEqual({
      text: [plain('d’approuver :')],
      rest: [{ kind: 'list', items: [{ level: 0, ordered: false, runs: [plain('ceci')] }] }],
    });
    expect(second).toEqual(article('d’autoriser.'));
  });
});

test('a visa or a recital starts in capitals and ends with a semicolon', () => {
  expect(openedInCapitals('Vu le code')).toEqual([{ strong: 'VU' }, plain(' le code ;')]);
  expect(openedInCapitals('considérant qu’il faut ;')).toEqual([{ strong: 'CONSIDÉRANT' }, plain(' qu’il faut ;')]);
  expect(openedInCapitals('Vue d’ensemble.')).toEqual([plain('Vue d’ensemble.')]);
});

test('the day and the hour of the meeting are written in letters', () => {
  expect(meetingInLetters({ meetsOn: MEETS_ON, meetsAt: '18:30' })).toBe(
    'L’an deux mille vingt-six, le vingt-quatre septembre, à dix-huit heures trente',
  );
  expect(meetingInLetters({ meetsOn: civilDate('2026-03-01'), meetsAt: '21:00' })).toBe(
    'L’an deux mille vingt-six, le premier mars, à vingt et une heures',
  );
});

test('a function agrees with the person and shows the delegation', () => {
  expect(functionOf(councillor())).toBe('adjointe au maire (vie associative)');
  const sir = councillor({ function: 'delegate', delegation: '' });
  expect(functionOf({ ...sir, person: { ...sir.person, civility: 'sir' } })).toBe('conseiller municipal délégué');
});

test('the letterhead elides and contracts the names of places', () => {
  expect(letterheadOf(TOWN).commune).toBe('COMMUNE DE JARNY');
  expect(letterheadOf({ ...TOWN, name: 'Auboué' }).commune).toBe('COMMUNE D’AUBOUÉ');
  expect(letterheadOf({ ...TOWN, name: 'Les Baroches' }).commune).toBe('COMMUNE DES BAROCHES');
});

describe('concerned councillors', () => {
  test('are named once with all their mandates', () => {
    const from = grantsSession(1);
    const grants = only(from.session.items);
    const concern = only(grants.concerns);
    const [affair] = affairsOf(
      source([{ ...grants, concerns: [concern, { ...concern, role: 'treasurer', associationName: 'Club B' }] }], {
        councillors: from.councillors,
      }),
    );
    const lines = affair === undefined ? [] : concernedLines(affair);
    expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'M. Paul Dufour-Fictif, président de l’association « Association n°1 des amis du quartier » et trésorier de l’association « Club B »',
    ]);
  });

  test('who are no longer in the table are still named', () => {
    const from = grantsSession(1);
    const affair = only(affairsOf({ ...from, councillors: [] }));
    expect(only(concernedLines(affair))).toMatch(/^Paul Dufour-Fictif, président/);
  });

  test('leave no sentence when there is none', () => {
    expect(abstentionSentences(only(affairsOf(source([item(1)]))), LAW)).toEqual([]);
  });
});

describe('the file name of a draft', () => {
  const names = (titles: readonly string[]) => {
    const affairs = affairsOf(source(titles.map((title, index) => item(index + 1, { title }))));
    return affairs.map((affair) => draftFileName(MEETS_ON, affair, affairs.length));
  };

  test('is plain ASCII with whole words', () => {
    expect(names(['Rénovation de l’Œuvre & du « Cœur » de ville : marché n° 3 — lot unique et définitif'])).toEqual([
      '2026-09-24-01-deliberation-renovation-de-l-oeuvre-du-coeur-de-ville.docx',
    ]);
    expect(names(['Ωμέγα', 'X'.repeat(300)])).toEqual([
      '2026-09-24-01-deliberation-affaire.docx',
      '2026-09-24-02-deliberation-affaire.docx',
    ]);
  });

  test('keeps equal titles apart and in the order of the agenda beyond a hundred affairs', () => {
    const many = names(Array.from({ length: 120 }, () => 'Vœu'));
    expect(new Set(many).size).toBe(120);
    expect(many.toSorted()).toEqual(many);
  });

  test('of a grants affair says so', () => {
    expect(draftFileName(MEETS_ON, only(affairsOf(grantsSession(1))), 2)).toBe('2026-09-24-01-deliberation-subventions-2026.docx');
  });
});

test('a name without civility is printed alone', () => {
  const someone = councillor();
  expect(nameOf({ person: { ...someone.person, civility: 'none' } })).toBe('Claire Martin-Exemple');
});

test('the table of grants counts once what an association that asks twice got last year', () => {
  const twice = grantRow(1).associationId;
  const past = { associationId: twice, lastYear: cents(860_000) };
  const given = grantsSession(3, (number) => grantRow(number, number < 3 ? past : { lastYear: cents(40_000) }));
  const table = only(grantsTablesPaper(given, affairsOf(given)).tables);
  const lastYear = table.groups.flatMap(({ rows }) => rows.map((cells) => [cells[0], cells[3]]));
  expect(Object.fromEntries(lastYear)).toEqual({ 1: '8\u202F600,00\u202F€', 2: 'voir n° 1', 3: '400,00\u202F€' });
  expect(table.total[1]).toBe('9\u202F000,00\u202F€');
});
