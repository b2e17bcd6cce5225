import { Button } from '@mantine/core';
import type { ItemForm } from '#shared/features/council/model';
import { staleCitations, withCitationsOf } from '#shared/features/legal-texts/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import type { ContractForm } from '../../../lib/form';

const TEXTS = ['committeeOpinion', 'context', 'proposal', 'budget', 'visas', 'recitals', 'decision'] as const;

interface StaleCitationsProps {
  readonly form: ContractForm<typeof ItemForm>;
  readonly day: CivilDate;
  readonly readOnly: boolean;
}

/** The articles that an affair cites and that are not in force the day of the session, replaced in one click. */
export function StaleCitations({ form, day, readOnly }: StaleCitationsProps) {
  const values = form.getValues();
  const stale = new Map(
    TEXTS.flatMap((field) => staleCitations(values[field], day).map((citation) => [citation.message, citation] as const)),
  );
  const replace = () => {
    for (const field of TEXTS) form.setFieldValue(field, withCitationsOf(values[field], day));
  };
  return [...stale.values()].map(({ message, replacement, source }) => (
    <LegalNote
      key={message}
      tone="warning"
      message={
        <>
          {message.charAt(0).toLocaleUpperCase('fr') + message.slice(1)}
          {!readOnly && (
            <Button variant="default" size="compact-xs" ml="xs" onClick={replace}>
              Citer l’article {replacement}
            </Button>
          )}
        </>
      }
      source={source}
    />
  ));
}
