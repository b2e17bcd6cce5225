import type { LabelSheet } from '#shared/features/association-papers/labels';
import { LABEL_SHEETS } from '#shared/features/association-papers/labels';
import { hasPostalAddress, postalLines } from '#shared/features/association-papers/postal';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { LETTER_FIELDS } from '#shared/features/letter-templates/fields';
import type { LetterText } from '#shared/features/letter-templates/model';
import { emptyFields, unknownFields } from '#shared/features/letter-templates/rules';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { plural } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import type { LetterPaper } from '../../documents/association-papers';
import type { Call } from '../../ipc/call';
import { letterParagraphs } from '../../documents/letter-text';
import { filledLetter, letterPaper, presidentOf, valuesFor, type LetterSource } from './paper/letter-paper';
import { pieceRequestPaper } from './paper/piece-request-paper';
import { slug } from './paper/words';
import { listRecipients, supportOf, type Recipient, type Support } from './recipients-report';
import { insertPieceRequest } from './repository';
import { askedOf } from './request-list';
import type { AssociationPapersDependencies } from './service';
import { pacer } from './turns';

/** Associations of a list whose gaps are told one by one; beyond, only their number. */
const GAPS_TOLD = 50;

/** The associations that something is written to. */
interface Selection {
  readonly associationIds: readonly AssociationId[];
}

interface LetterOrder extends Selection {
  readonly letter: LetterText;
  readonly reference: string;
}

interface RequestOrder extends Selection {
  /** Whether what was asked before and never came is asked once more. */
  readonly again: boolean;
  readonly reference: string;
  readonly before: CivilDate | null;
}

export type LettersService = ReturnType<typeof createLettersService>;

/** Labels, letters and requests for documents, to a selection of associations. */
export function createLettersService({ store, keep, town, missingPieces }: AssociationPapersDependencies) {
  const recipientsOf = (ids: readonly AssociationId[], { today }: Call) => {
    const found = store.read((db) => listRecipients(db, ids, today));
    if (found.length === 0) throw notFound('association');
    return found;
  };

  async function write(call: Call, title: string, papers: readonly (() => LetterPaper)[]): Promise<Uint8Array> {
    const { writeLetters } = await import('./write-papers');
    return writeLetters({ title, town: town() }, papers, pacer(call, papers.length, 'Lettres'));
  }

  return {
    previewLabels({ associationIds }: Selection, call: Call) {
      const { ready, missing } = byAddress(recipientsOf(associationIds, call));
      const [first] = ready;
      return { ready: ready.length, missing: missing.map(named), sample: first === undefined ? [] : linesOf(first) };
    },

    /** Bytes only: a list of people's addresses is not kept. The journal remembers that it was made. */
    async writeLabels({ associationIds, sheet, start }: Selection & { sheet: LabelSheet; start: number }, call: Call) {
      const { ready } = byAddress(recipientsOf(associationIds, call));
      if (ready.length === 0) throw broken({ rule: 'no-postal-address' });
      const { columns, rows } = LABEL_SHEETS[sheet];
      const used = Array.from({ length: start - 1 }, () => null);
      const pages = pagesOf([...used, ...ready], columns * rows).map((page) => () => page.map((one) => one && linesOf(one)));
      const { writeLabels } = await import('./write-papers');
      const bytes = await writeLabels(town(), { sheet, pages }, pacer(call, pages.length, 'Planches d’étiquettes'));
      const label = plural(ready.length, 'étiquette d’adresse', 'étiquettes d’adresse');
      store.write(call, (_tx, audit) => audit({ entity: 'document', entityId: null, label, after: { associations: ready.length } }));
      return { fileName: `${call.today}-etiquettes.docx`, bytes, labels: ready.length };
    },

    previewLetters({ associationIds, letter, shownId }: Selection & { letter: LetterText; shownId: AssociationId | null }, call: Call) {
      const recipients = recipientsOf(associationIds, call);
      const source = { town: town(), today: call.today, reference: '' };
      const support = store.read((db) => supportOf(db, associationIds, call.today));
      const empty = recipients.flatMap((one) => {
        const fields = emptyFields(letter, valuesFor(one, support(one.id), source)).map((field) => LETTER_FIELDS[field]);
        const all = hasPostalAddress(one) ? fields : [...fields, 'Adresse du courrier'];
        return all.length === 0 ? [] : [{ ...named(one), fields: all }];
      });
      const shown = recipients.find(({ id }) => id === shownId) ?? recipients[0];
      return {
        count: recipients.length,
        unknown: unknownFields(letter),
        empty: empty.slice(0, GAPS_TOLD),
        emptyCount: empty.length,
        shown:
          shown === undefined
            ? null
            : { ...named(shown), recipient: linesOf(shown), ...filledLetter(letter, valuesFor(shown, support(shown.id), source)) },
      };
    },

    async issueLetters({ associationIds, letter, reference }: LetterOrder, call: Call): Promise<IssuedDocument> {
      const recipients = recipientsOf(associationIds, call);
      const unknown = unknownFields(letter);
      if (unknown.length > 0) throw broken({ rule: 'unknown-letter-field', fields: unknown.map(({ field }) => field) });
      const source = { town: town(), today: call.today, reference };
      const support = store.read((db) => supportOf(db, associationIds, call.today));
      const papers = recipients.map(
        (one, index) => () => paperTo(one, support(one.id), { letter, source, rank: rankIn(recipients, index) }),
      );
      const title = `${letter.subject.replace(/\s*\{[^{}]*\}/g, '')} – ${formatDateMedium(call.today)}`;
      const bytes = await write(call, title, papers);
      const fileName = `${call.today}-lettre-${slug(letter.subject, 'associations')}.docx`;
      return keep({ document: { kind: 'letter', title, fileName, bytes }, associationIds: recipients.map(({ id }) => id) }, call);
    },

    previewRequests({ associationIds, again }: Selection & { again: boolean }, call: Call) {
      const recipients = recipientsOf(associationIds, call);
      const { asked, leftOut } = store.read((db) => askedOf(db, { recipients, again, today: call.today }, missingPieces));
      return {
        asked: asked.map(({ recipient, pieces }) => ({ ...named(recipient), pieces })),
        leftOut: leftOut.map(({ recipient, waiting }) => ({ ...named(recipient), waiting })),
      };
    },

    async issueRequests({ associationIds, again, reference, before }: RequestOrder, call: Call): Promise<IssuedDocument> {
      const recipients = recipientsOf(associationIds, call);
      const { asked } = store.read((db) => askedOf(db, { recipients, again, today: call.today }, missingPieces));
      if (asked.length === 0) throw broken({ rule: 'nothing-to-ask' });
      const source = { town: town(), today: call.today, reference, before };
      const papers = asked.map((one, index) => () => pieceRequestPaper(source, { ...one, rank: rankIn(asked, index) }));
      const title = `Demande de pièces – ${formatDateMedium(call.today)}`;
      const bytes = await write(call, title, papers);
      const issued = keep(
        {
          document: { kind: 'piece-request', title, fileName: `${call.today}-demande-de-pieces.docx`, bytes },
          associationIds: asked.map(({ recipient }) => recipient.id),
          alongside(tx, documentId) {
            for (const { recipient, pieces } of asked)
              for (const { typeId, year } of pieces)
                insertPieceRequest(tx, { associationId: recipient.id, typeId, year, requestedOn: call.today, documentId });
          },
        },
        call,
      );
      call.changed('pieces');
      return issued;
    },
  };
}

function paperTo(
  recipient: Recipient,
  support: Support,
  { letter, source, rank }: { letter: LetterText; source: LetterSource; rank: number | null },
): LetterPaper {
  const { subject, paragraphs } = filledLetter(letter, valuesFor(recipient, support, source));
  return letterPaper(source, recipient, { subject, paragraphs: letterParagraphs(paragraphs), rank });
}

/** The rank printed in the reference; none when there is but one letter. */
function rankIn(all: readonly unknown[], index: number): number | null {
  return all.length === 1 ? null : index + 1;
}

function linesOf(recipient: Recipient): string[] {
  return postalLines(recipient, presidentOf(recipient));
}

function named({ id, name }: Recipient): { id: AssociationId; name: string } {
  return { id, name };
}

function byAddress(recipients: readonly Recipient[]): { ready: Recipient[]; missing: Recipient[] } {
  return { ready: recipients.filter(hasPostalAddress), missing: recipients.filter((one) => !hasPostalAddress(one)) };
}

function pagesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));
}
