import { Anchor, Button, Collapse, List, Mark, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ItemForm } from '#shared/features/council/model';
import { TAKEN_TEXTS, type ReuseReview, type TakenText } from '#shared/features/council/reuse';
import { withReplacements, type StaleMark } from '#shared/features/council/stale-marks';
import { formatDateLong, yearOf } from '#shared/kernel/dates';
import { listOf, plural } from '#shared/kernel/french';
import type { ItemId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import type { ContractForm } from '../../../lib/form';
import { useCall } from '../../../lib/queries';
import { itemFieldLabels } from '../labels';
import { carriedMarks, inContext } from '../reuse-marks';
import { FormerDifferences } from './FormerDifferences';

interface ReuseCheckProps {
  readonly id: ItemId;
  readonly form: ContractForm<typeof ItemForm>;
  readonly readOnly: boolean;
}

/** What has grown old in an affair taken up from an earlier session, as it stands in the form, and what was changed since. */
export function ReuseCheck({ id, form, readOnly }: ReuseCheckProps) {
  const review = useCall('items.reuseReview', { id });
  const [compared, { toggle }] = useDisclosure(false);
  if (!review.data) return null;
  const { from, meetsOn, former } = review.data;
  const values = form.getValues();
  const fields = TAKEN_TEXTS.map((field) => ({
    field,
    marks: carriedMarks(former[field], values[field], { from: from.meetsOn, to: meetsOn }),
  })).filter(({ marks }) => marks.length > 0);
  const number = from.number === null ? '' : ` (n°\u00a0${from.number})`;
  return (
    <Stack gap="xs" role="group" aria-label="Affaire reprise">
      <LegalNote
        tone={fields.length === 0 ? 'info' : 'warning'}
        message={
          <Stack gap="xs">
            <span>{`Reprise de la séance du ${formatDateLong(from.meetsOn)}${number}. ${summaryOf(fields)}`}</span>
            {goneOf(review.data).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
            {fields.length > 0 && <Marks fields={fields} values={values} />}
            {!readOnly && <MoveYears fields={fields} form={form} review={review.data} />}
          </Stack>
        }
      />
      <Anchor component="button" type="button" size="sm" ta="left" aria-expanded={compared} onClick={toggle}>
        {compared ? 'Masquer la comparaison' : 'Comparer avec les textes d’alors'}
      </Anchor>
      <Collapse expanded={compared}>{compared && <FormerDifferences former={former} values={values} />}</Collapse>
    </Stack>
  );
}

interface Marked {
  readonly field: TakenText;
  readonly marks: readonly StaleMark[];
}

function summaryOf(fields: readonly Marked[]): string {
  const count = fields.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0) return 'Rien d’alors ne reste à vérifier dans les années, les dates et les montants.';
  return `${plural(count, 'mention date', 'mentions datent')} d’alors\u00a0: vérifiez-les, puis dites l’affaire «\u00a0Vérifiée\u00a0».`;
}

function goneOf({ rapporteurGone, partiesGone }: ReuseReview): string[] {
  return [
    ...(rapporteurGone === null
      ? []
      : [`${rapporteurGone} présentait l’affaire et n’est plus en fonction\u00a0: choisissez un rapporteur.`]),
    ...(partiesGone.length === 0
      ? []
      : [
          `${listOf([...partiesGone])}\u00a0: ${partiesGone.length > 1 ? 'ces organismes ne sont plus' : 'cet organisme n’est plus'} au registre.`,
        ]),
  ];
}

function Marks({ fields, values }: { readonly fields: readonly Marked[]; readonly values: Readonly<Record<TakenText, string>> }) {
  return (
    <List size="sm" aria-label="À vérifier">
      {fields.flatMap(({ field, marks }) =>
        marks.map((mark) => {
          const { before, found, after } = inContext(values[field], mark);
          return (
            <List.Item key={`${field} ${mark.at}`}>
              <Text span size="xs" c="dimmed">
                {itemFieldLabels[field]}
                {'\u00a0: '}
              </Text>
              {before}
              <Mark>{found}</Mark>
              {after}
            </List.Item>
          );
        }),
      )}
    </List>
  );
}

interface MoveYearsProps {
  readonly fields: readonly Marked[];
  readonly form: ReuseCheckProps['form'];
  readonly review: ReuseReview;
}

/** Years alone move on by themselves; a date, an amount or a number is for a reader. */
function MoveYears({ fields, form, review: { from, meetsOn } }: MoveYearsProps) {
  const movable = fields.filter(({ marks }) => marks.some(({ replacement }) => replacement !== null));
  if (movable.length === 0) return null;
  const move = () => {
    for (const { field, marks } of movable) form.setFieldValue(field, withReplacements(form.getValues()[field], marks));
  };
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={move}>
        Avancer les années ({yearOf(from.meetsOn)} devient {yearOf(meetsOn)})
      </Button>
    </div>
  );
}
