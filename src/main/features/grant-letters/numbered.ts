import type { GrantLetterKind } from '#shared/features/grant-letters/model';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import type { IssuedDocument } from '#shared/features/documents/contract';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, yearOf } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import type { AuditSink, Tx } from '../../db/connection';
import type { LetterPaper } from '../../documents/association-papers';
import type { Call } from '../../ipc/call';
import { paperOf, type Batch, type LetterOrder } from './batch';
import type { GrantLettersDependencies, LettersToKeep } from './dependencies';
import { keepLetter } from './keeping';
import { paceOf } from './pace';
import { lastNumber } from './repository';

/** A letter with the number it takes, in the one sequence of its year. */
export interface NumberedLetter extends LetterOrder {
  readonly kind: GrantLetterKind;
  readonly number: string;
}

/** The number of a letter, and the reference printed on it. `rank`: 0 for the first after `last`. */
export function numberAfter(last: number, rank: number, { today }: Call): { readonly number: string; readonly reference: string } {
  const number = `${yearOf(today)}-${String(last + rank + 1).padStart(3, '0')}`;
  return { number, reference: `SUB-${number}` };
}

/** How the documents of a kind of letters are called. */
export interface LettersNaming {
  /** « Notifications de subventions » */
  readonly together: string;
  /** « notifications-subventions » and « notification », in the names of files. */
  readonly files: string;
  readonly file: string;
}

/** Letters ready to be written, in groups of one document each. */
export interface NumberedLetters<Letter extends NumberedLetter> {
  readonly groups: readonly (readonly Letter[])[];
  readonly batch: Batch;
  /** The last number taken when these were numbered. */
  readonly last: number;
  readonly naming: LettersNaming;
  /** Written in the transaction that keeps the letter. */
  readonly alongside: (tx: Tx, letter: Letter, audit: AuditSink) => void;
}

/** Writes the letters and keeps them with their numbers, all or none. @throws RULE `changed-meanwhile`; CANCELLED */
export async function issueNumbered<Letter extends NumberedLetter>(
  letters: NumberedLetters<Letter>,
  { town, keepAll }: Pick<GrantLettersDependencies, 'town' | 'keepAll'>,
  call: Call,
): Promise<IssuedDocument[]> {
  const { groups, last, alongside } = letters;
  const papers = await writeGroups(letters, town(), call);
  return keepAll(
    papers.map((paper, rank) => ({
      ...paper,
      alongside(tx, documentId, audit) {
        if (rank === 0 && lastNumber(tx, yearOf(call.today)) !== last) throw broken({ rule: 'changed-meanwhile', entity: 'grant-letter' });
        for (const letter of groups[rank] ?? []) {
          const { row, kind, number, reason, dueOn } = letter;
          keepLetter(
            { row, letter: { requestId: row.requestId, kind, sentOn: call.today, dueOn, number, reason, documentId } },
            { tx, audit },
          );
          alongside(tx, letter, audit);
        }
      },
    })),
    call,
  );
}

async function writeGroups<Letter extends NumberedLetter>(
  { groups, batch, naming }: NumberedLetters<Letter>,
  town: Town,
  call: Call,
): Promise<Omit<LettersToKeep, 'alongside'>[]> {
  const { grantLettersWriter } = await import('./write-letters');
  const writeLetters = await grantLettersWriter(town);
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const breathe = paceOf(call, total);
  const papers: Omit<LettersToKeep, 'alongside'>[] = [];
  let before = 0;
  for (const group of groups) {
    const title = titleOf(group, naming, call);
    const letters = group.map((letter) => (): LetterPaper => paperOf(batch, letter));
    const offset = before;
    const bytes = await writeLetters(title, letters, (done) => breathe(offset + done));
    before += group.length;
    papers.push({
      document: { kind: 'grant-letter', title, fileName: fileNameOf(group, naming, call), bytes },
      associationIds: [...new Set(group.map(({ row }) => row.associationId))],
    });
  }
  return papers;
}

function titleOf(group: readonly NumberedLetter[], { together }: LettersNaming, { today }: Call): string {
  const [first] = group;
  if (group.length === 1 && first) return `${GRANT_LETTER_NAMES[first.kind]} n° ${first.number} – ${first.row.associationName}`;
  return `${together} – ${formatDateMedium(today)}`;
}

function fileNameOf(group: readonly NumberedLetter[], { files, file }: LettersNaming, { today }: Call): string {
  const [first] = group;
  if (group.length !== 1 || !first) return `${today}-${files}.docx`;
  const name = fold(first.row.associationName)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `${today}-${file}-${first.number}-${name}.docx`;
}
