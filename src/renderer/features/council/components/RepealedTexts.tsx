import { Button } from '@mantine/core';
import type { ItemForm } from '#shared/features/council/model';
import { repealedTexts } from '#shared/features/legal-texts/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import type { ContractForm } from '../../../lib/form';
import { useCall } from '../../../lib/queries';

const TEXTS = ['visas', 'recitals', 'decision'] as const;

interface RepealedTextsProps {
  readonly form: ContractForm<typeof ItemForm>;
  readonly day: CivilDate;
  readonly readOnly: boolean;
}

/** The town's own texts that an affair cites and that are not in force the day of the session, replaced in one click. */
export function RepealedTexts({ form, day, readOnly }: RepealedTextsProps) {
  const own = useCall('legalTexts.list', {});
  const values = form.getValues();
  const cited = TEXTS.map((field) => values[field]).join('\n');
  return repealedTexts(cited, own.data ?? [], day).map(({ text: { id, text, replacement }, message }) => (
    <LegalNote
      key={id}
      tone="warning"
      message={
        <>
          {message}
          {!readOnly && replacement !== '' && (
            <Button
              variant="default"
              size="compact-xs"
              ml="xs"
              onClick={() => {
                for (const field of TEXTS) form.setFieldValue(field, form.getValues()[field].replaceAll(text, replacement));
              }}
            >
              Citer le texte qui le remplace
            </Button>
          )}
        </>
      }
    />
  ));
}
