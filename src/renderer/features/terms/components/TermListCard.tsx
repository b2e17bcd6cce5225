import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Term, TermKind } from '#shared/features/terms/model';
import { TERM_KIND_WORDS } from '#shared/features/terms/words';
import { SectionCard } from '../../../components/SectionCard';
import { AddTermForm } from './AddTermForm';
import { RenameTermModal } from './RenameTermModal';
import { TermLine } from './TermLine';
import classes from './terms.module.css';

interface TermListCardProps {
  readonly kind: TermKind;
  readonly terms: readonly Term[];
}

const EMPTY: Readonly<Record<TermKind, string>> = {
  domain: 'Ajoutez les domaines d’activité de vos associations : sport, culture…',
  label: 'Une étiquette réunit des associations pour un envoi ou une liste : « Forum », « Convention »…',
  neighbourhood: 'Ajoutez les quartiers de la commune.',
};

/** One list, in its order, then the words that only files use. */
export function TermListCard({ kind, terms }: TermListCardProps) {
  const [renamed, setRenamed] = useState<Term | null>(null);
  const listed = terms.filter(({ id }) => id !== null);
  const others = terms.filter(({ id }) => id === null);
  const lines = (some: readonly Term[]) => (
    <ul className={classes['list']}>
      {some.map((term, rank) => (
        <TermLine
          key={term.value}
          kind={kind}
          term={term}
          place={{ rank, last: rank === some.length - 1 }}
          onRename={() => setRenamed(term)}
        />
      ))}
    </ul>
  );
  return (
    <SectionCard title={TERM_KIND_WORDS[kind]}>
      <Stack gap="sm">
        <AddTermForm kind={kind} />
        {listed.length > 0 ? (
          lines(listed)
        ) : (
          <Text size="sm" c="dimmed">
            {EMPTY[kind]}
          </Text>
        )}
        {others.length > 0 && (
          <>
            <Text size="sm" c="dimmed">
              Employés dans des fiches, hors de la liste&nbsp;:
            </Text>
            {lines(others)}
          </>
        )}
      </Stack>
      {renamed && <RenameTermModal kind={kind} term={renamed} terms={terms} onClose={() => setRenamed(null)} />}
    </SectionCard>
  );
}
