import { describe, expect, test } from 'vitest';
import { failureText } from '#shared/ipc/failure-text';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { BrokenRule, FileFault, OpeningReason } from '#shared/kernel/errors';
import { anAssociation } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

/** Written as records so that a new reason does not compile until it is looked at here. */
const OPENING: Record<OpeningReason, true> = {
  'not-found': true,
  'already-exists': true,
  'wrong-password': true,
  'wrong-recovery-key': true,
  'damaged-backup': true,
  'damaged-file': true,
  'damaged-keys': true,
  'missing-keys': true,
  'newer-version': true,
  'already-open': true,
  'disk-full': true,
  'read-only': true,
  'migration-failed': true,
};

const FILES: Record<FileFault, true> = {
  empty: true,
  'too-large': true,
  'too-many-rows': true,
  'not-a-spreadsheet': true,
  'old-excel': true,
  'password-protected': true,
  'no-header': true,
  'unknown-sheet': true,
  damaged: true,
};

const RULES: { [Name in BrokenRule['rule']]: Extract<BrokenRule, { rule: Name }> } = {
  'password-too-weak': { rule: 'password-too-weak', missing: ['Ajoutez trois mots.'] },
  'recovery-key-typo': { rule: 'recovery-key-typo' },
  'last-administrator': { rule: 'last-administrator' },
  'own-account': { rule: 'own-account' },
  'not-empty': { rule: 'not-empty' },
  'changed-meanwhile': { rule: 'changed-meanwhile', entity: 'association' },
  'unreadable-file': { rule: 'unreadable-file', fault: 'empty', fileName: 'a.csv' },
  'unmapped-name-column': { rule: 'unmapped-name-column' },
  'column-mapped-twice': { rule: 'column-mapped-twice', field: 'siret' },
  'import-already-undone': { rule: 'import-already-undone' },
  'import-plan-gone': { rule: 'import-plan-gone' },
  'import-in-use': { rule: 'import-in-use', names: ['Harmonie'] },
  'association-in-use': { rule: 'association-in-use', requests: 2 },
  'bank-details-ended': { rule: 'bank-details-ended' },
  'bank-details-in-use': { rule: 'bank-details-in-use' },
  'bank-details-settled': { rule: 'bank-details-settled' },
  'campaign-dates-out-of-order': { rule: 'campaign-dates-out-of-order' },
  'campaign-already-on-agenda': { rule: 'campaign-already-on-agenda', session: 'jeudi 24 septembre 2026' },
  'award-held-back': { rule: 'award-held-back', association: 'Harmonie', reason: 'Le compte rendu manque.', source: 'Loi n° 2000-321' },
  'request-notified': { rule: 'request-notified', on: 'jeudi 24 septembre 2026' },
  'vote-recorded': { rule: 'vote-recorded', association: 'Harmonie' },
  'vote-settled': { rule: 'vote-settled' },
  'request-closed': { rule: 'request-closed' },
  'payment-impossible': { rule: 'payment-impossible', association: 'Harmonie', reason: 'Rien n’est voté.', source: 'CGCT' },
  'payment-before-vote': { rule: 'payment-before-vote', association: 'Harmonie', votedOn: civilDate('2026-04-02') },
  'payments-over-voted': { rule: 'payments-over-voted', association: 'Harmonie', voted: cents(100), planned: cents(101) },
  'payment-settled': { rule: 'payment-settled' },
  'nothing-to-plan': { rule: 'nothing-to-plan' },
  'nothing-to-change': { rule: 'nothing-to-change' },
  'reimbursement-over-paid': { rule: 'reimbursement-over-paid', paid: cents(100), asked: cents(101) },
  'agenda-frozen': { rule: 'agenda-frozen' },
  'item-not-ready': { rule: 'item-not-ready', gaps: ['Le rapporteur reste à choisir.'] },
  'not-a-grants-item': { rule: 'not-a-grants-item' },
  'votes-missing': { rule: 'votes-missing', affairs: 2 },
  'nothing-to-number': { rule: 'nothing-to-number' },
  'number-refused': { rule: 'number-refused', number: '2026_05_12', taken: true },
  'decision-signed': { rule: 'decision-signed', number: '2026_D_001' },
  'decision-not-signed': { rule: 'decision-not-signed' },
  'decision-numbered': { rule: 'decision-numbered', number: '2026_D_001' },
  'decision-not-numbered': { rule: 'decision-not-numbered' },
  'decision-number-kept': { rule: 'decision-number-kept', because: 'followed' },
  'decision-year-closed': { rule: 'decision-year-closed', year: 2026 },
  'nothing-to-report': { rule: 'nothing-to-report' },
  'empty-register': { rule: 'empty-register', year: 2026 },
  'nothing-to-draw-up': { rule: 'nothing-to-draw-up' },
  'nothing-to-correct': { rule: 'nothing-to-correct' },
  'deliberation-numbered': { rule: 'deliberation-numbered', number: '2026_05_12' },
  'numbers-kept': { rule: 'numbers-kept', because: 'followed' },
  'session-without-items': { rule: 'session-without-items' },
  'own-proxy': { rule: 'own-proxy', name: 'M. Aubry' },
  'later-end-first': { rule: 'later-end-first', name: 'Mme Zoé Faure', on: civilDate('2026-09-20') },
  'not-in-office': { rule: 'not-in-office', name: 'M. Aubry' },
  'second-proxy': { rule: 'second-proxy', holder: 'M. Aubry', giver: 'Mme Colin', most: 1 },
  'proxy-already-given': { rule: 'proxy-already-given', giver: 'Mme Colin', holder: 'M. Aubry' },
  'too-many-votes': { rule: 'too-many-votes', cast: 28, voters: 27 },
  'not-a-voter': { rule: 'not-a-voter', names: ['M. Aubry'] },
  'ballots-missing': { rule: 'ballots-missing', names: ['M. Aubry', 'Mme Colin'] },
  'votes-disagree': { rule: 'votes-disagree' },
  'outcome-disagrees': { rule: 'outcome-disagrees', votesFor: 12, votesAgainst: 13 },
  'numbers-announced': { rule: 'numbers-announced', document: 'Convocation' },
  'affair-withdrawn': { rule: 'affair-withdrawn' },
  'affair-voted': { rule: 'affair-voted' },
  'quorum-not-lacking': { rule: 'quorum-not-lacking' },
  'already-reconvened': { rule: 'already-reconvened', on: 'lundi 28 septembre 2026' },
  'mandate-dates-out-of-order': { rule: 'mandate-dates-out-of-order' },
  'mandate-already-held': { rule: 'mandate-already-held', person: 'Odile Vernier', association: 'Harmonie' },
  'merge-with-itself': { rule: 'merge-with-itself' },
  'already-merged': { rule: 'already-merged', name: 'Harmonie', into: 'Chorale' },
  'merge-from-trash': { rule: 'merge-from-trash', name: 'Harmonie' },
  'merge-already-undone': { rule: 'merge-already-undone' },
  'merge-later-first': { rule: 'merge-later-first', names: ['Harmonie'] },
  'merge-changed-since': { rule: 'merge-changed-since', name: 'Harmonie', fields: ['Téléphone'] },
  'person-already-known': { rule: 'person-already-known', name: 'Odile Vernier' },
  'change-overtaken': { rule: 'change-overtaken', who: 'Camille', on: '12/03/2026' },
  'change-already-undone': { rule: 'change-already-undone' },
  'change-not-undoable': { rule: 'change-not-undoable' },
  'still-in-use': { rule: 'still-in-use', names: ['2\u00a0demandes de subvention'] },
  'setting-date-taken': { rule: 'setting-date-taken' },
  'support-dates-out-of-order': { rule: 'support-dates-out-of-order' },
  'tariff-in-use': { rule: 'tariff-in-use', supports: 3 },
  'refused-piece': { rule: 'refused-piece', fault: 'lying', fileName: 'a.pdf', found: 'jpeg' },
  'piece-without-file': { rule: 'piece-without-file' },
  'piece-has-file': { rule: 'piece-has-file' },
  'no-program': { rule: 'no-program', fileName: 'a.heic' },
  'altered-piece': { rule: 'altered-piece', fileName: 'a.pdf' },
  'no-postal-address': { rule: 'no-postal-address' },
  'unknown-letter-field': { rule: 'unknown-letter-field', fields: ['{presidant}'] },
  'scdl-columns': { rule: 'scdl-columns', fileName: 'a.csv', faults: ['ligne 1 : la colonne « montant » manque'] },
  'scdl-nothing-to-import': { rule: 'scdl-nothing-to-import', fileName: 'a.csv' },
  'scdl-known-file': { rule: 'scdl-known-file', fileName: 'a.csv' },
  'scdl-lines-to-mend': { rule: 'scdl-lines-to-mend', lines: 2 },
  'scdl-nothing-to-publish': { rule: 'scdl-nothing-to-publish', year: 2026 },
  'returned-not-word': { rule: 'returned-not-word', fileName: 'a.pdf' },
  'document-kept-already': { rule: 'document-kept-already' },
  'no-deliberation-to-publish': { rule: 'no-deliberation-to-publish', year: 2026 },
  'signed-file-not-pdf': { rule: 'signed-file-not-pdf', fileName: 'délibération.docx' },
  'sentence-fields': { rule: 'sentence-fields', unknown: ['{tribunaux}'], missing: ['{tribunal}'], known: ['{tribunal}', '{delai}'] },
  'letterhead-refused': {
    rule: 'letterhead-refused',
    fileName: 'papier.docm',
    fault: 'macros',
    found: 'docx',
    item: 'word/vbaProject.bin',
  },
  'logo-refused': { rule: 'logo-refused', fileName: 'blason.svg', fault: 'not-a-picture' },
  'letter-not-due': { rule: 'letter-not-due', names: ['Harmonie', 'Aviron'] },
  'letter-already-withdrawn': { rule: 'letter-already-withdrawn' },
  'agreement-exists': { rule: 'agreement-exists', association: 'Harmonie', number: '2026-01' },
  'agreement-settled': { rule: 'agreement-settled' },
  'agreement-dates': { rule: 'agreement-dates', years: 4 },
  'agreement-steps': { rule: 'agreement-steps' },
  'nothing-to-ask-back': { rule: 'nothing-to-ask-back' },
  'nothing-to-ask': { rule: 'nothing-to-ask' },
};

const ENGLISH = /\b(?:the|file|error|invalid|expected|undefined|null)\b/i;

function namesOf<Name extends string>(table: Record<Name, unknown>): Name[] {
  // The keys of a record written out above are the names of its type.
  return Object.keys(table) as Name[];
}

describe('the sentence of a failure', () => {
  test.each([
    ['fault of opening', namesOf(OPENING).map((reason) => failureText({ code: 'OPENING', details: { reason } }))],
    [
      'fault of a file to import',
      namesOf(FILES).map((fault) =>
        failureText({ code: 'RULE', details: { rule: 'unreadable-file', fault, fileName: 'a.csv', limit: 1e8 } }),
      ),
    ],
    ['broken rule', namesOf(RULES).map((rule) => failureText({ code: 'RULE', details: RULES[rule] }))],
  ])('every %s has its own, in French, short, and to the end', (_kind, sentences) => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}a].{15,240}\.$/u);
      expect(sentence).not.toMatch(ENGLISH);
    }
  });

  test('a field is called what the screens call it', async () => {
    const core = await createTestCore();
    expect(await core.envelope('associations.create', anAssociation({ name: '' }))).toMatchObject({
      error: { message: 'Nom\u00a0: ce champ est obligatoire.', details: { issues: [{ path: ['name'] }] } },
    });
    const message = failureText({
      code: 'VALIDATION',
      details: { issues: [{ path: ['values', 'mapping', 2, 'column'], message: 'Trop.' }] },
    });
    expect(message).toBe('Colonnes retenues › n°\u00a03 › Colonne\u00a0: trop.');
  });

  test('a whole form left empty gives a few lines, not a page', async () => {
    const core = await createTestCore();
    const answer = await core.envelope('associations.create', {});
    if (answer.ok) throw new Error('an empty association was accepted');
    expect(answer.error.message.split('\n')).toHaveLength(6);
    expect(answer.error.message).toMatch(/Et 45\u00a0autres champs à corriger\.$/);
  });

  test('a list of many codes is not read out, and a number beyond all sense is said to be too big', async () => {
    const core = await createTestCore();
    expect(await core.envelope('legal.withdraw', { key: 'nothing', validFrom: '2026-01-01' })).toMatchObject({
      error: { message: 'Référence légale\u00a0: cette valeur n’est pas dans la liste.' },
    });
    expect(await core.envelope('items.move', { id: '018f0000-0000-7000-8000-000000000000', position: 1e21 })).toMatchObject({
      error: { message: 'Place à l’ordre du jour\u00a0: ce nombre est trop grand.' },
    });
  });
});
