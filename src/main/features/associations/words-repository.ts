import { z } from 'zod';
import type { Association, AssociationInput } from '#shared/features/associations/model';
import { AssociationId } from '#shared/kernel/ids';
import type { TermKind } from '#shared/features/terms/model';
import type { Reader, Tx } from '../../db/connection';
import { getAssociation, updateAssociation, valuesOf } from './repository';

const USED: Readonly<Record<TermKind, string>> = {
  domain: `SELECT id, domain AS word FROM association WHERE domain <> '' AND archived_at IS NULL
    UNION SELECT a.id, j.value FROM association a, json_each(a.other_domains) j WHERE a.other_domains <> '[]' AND a.archived_at IS NULL`,
  label: `SELECT a.id, j.value AS word FROM association a, json_each(a.labels) j WHERE a.labels <> '[]' AND a.archived_at IS NULL`,
  neighbourhood: `SELECT id, neighbourhood AS word FROM association WHERE neighbourhood <> '' AND archived_at IS NULL`,
};

const USING: Readonly<Record<TermKind, string>> = {
  domain: `SELECT id FROM association
    WHERE domain = @word OR (other_domains <> '[]' AND EXISTS (SELECT 1 FROM json_each(other_domains) WHERE value = @word)) ORDER BY sort_name`,
  label: `SELECT id FROM association WHERE labels <> '[]' AND EXISTS (SELECT 1 FROM json_each(labels) WHERE value = @word) ORDER BY sort_name`,
  neighbourhood: 'SELECT id FROM association WHERE neighbourhood = @word ORDER BY sort_name',
};

const Uses = z.array(z.object({ word: z.string(), uses: z.int() }));

/** The words of a kind that the files of the register use, with how many use each. */
export function countWords(db: Reader, kind: TermKind): { word: string; uses: number }[] {
  return Uses.parse(db.statement(`SELECT word, count(*) AS uses FROM (${USED[kind]}) GROUP BY word`).all());
}

/** One file that a new wording changed. */
export interface Reworded {
  readonly association: Association;
  readonly before: AssociationInput;
  readonly after: AssociationInput;
}

/** Puts a word in the place of another in every file, those in the trash included. `at` in ms UTC. */
export function replaceWord(tx: Tx, { kind, from, to, at }: { kind: TermKind; from: string; to: string; at: number }): Reworded[] {
  const ids = z.array(AssociationId).parse(tx.statement(USING[kind]).pluck().all({ word: from }));
  return ids.map((id) => {
    const association = getAssociation(tx, id);
    const before = valuesOf(association);
    const after = reworded(before, { kind, from, to });
    updateAssociation(tx, id, { values: after, at });
    return { association, before, after };
  });
}

function reworded(values: AssociationInput, { kind, from, to }: { kind: TermKind; from: string; to: string }): AssociationInput {
  const word = (typed: string) => (typed === from ? to : typed);
  const words = (typed: readonly string[]) => [...new Set(typed.map(word))];
  switch (kind) {
    case 'domain': {
      const domain = word(values.domain);
      return { ...values, domain, otherDomains: words(values.otherDomains).filter((other) => other !== domain) };
    }
    case 'label':
      return { ...values, labels: words(values.labels) };
    case 'neighbourhood':
      return { ...values, neighbourhood: word(values.neighbourhood) };
  }
}
