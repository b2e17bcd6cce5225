import { Button, Group, Modal, NumberInput, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ReviewInput, type Mark, type Review } from '#shared/features/grants/examination';
import { scoreOf } from '#shared/features/grants/scoring';
import type { Criterion } from '#shared/features/grants/setup';
import type { GrantRequestId } from '#shared/kernel/ids';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { formatScore } from '../labels';

interface ReviewModalProps {
  readonly requestId: GrantRequestId;
  readonly criteria: readonly Criterion[];
  /** Null to add one. */
  readonly review: Review | null;
  readonly onClose: () => void;
}

/** The marks of one reviewer, from 0 to 10, with their weight. Shown as soon as it is rendered. */
export function ReviewModal({ requestId, criteria, review, onClose }: ReviewModalProps) {
  const form = useContractForm(ReviewInput, {
    reviewer: review?.reviewer ?? '',
    comment: review?.comment ?? '',
    marks: review?.marks ?? [],
  });
  const [marks, setMarks] = useState<readonly Mark[]>(review?.marks ?? []);
  const save = useCommand('grants.review', { success: 'La notation est enregistrée.', form, onDone: onClose });
  const mark = (criterionId: Criterion['id'], value: number | null) => {
    const others = marks.filter((each) => each.criterionId !== criterionId);
    const next = value === null ? others : [...others, { criterionId, mark: value }];
    setMarks(next);
    form.setFieldValue('marks', next);
  };
  const submit = form.onSubmit((values) => save.mutate({ id: review?.id ?? null, requestId, values }));
  return (
    <Modal opened onClose={onClose} title={review ? 'Modifier la notation' : 'Noter la demande'}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label="Relecteur" withAsterisk aria-required data-autofocus {...form.getInputProps('reviewer')} />
          {criteria.map((criterion) => (
            <NumberInput
              key={criterion.id}
              label={criterion.label}
              description={`Note de 0 à 10, poids ${criterion.weight}`}
              min={0}
              max={10}
              allowDecimal={false}
              allowNegative={false}
              value={marks.find(({ criterionId }) => criterionId === criterion.id)?.mark ?? ''}
              onChange={(value) => mark(criterion.id, typeof value === 'number' ? value : null)}
            />
          ))}
          <Textarea label="Commentaire" autosize minRows={2} {...form.getInputProps('comment')} />
          <Group justify="space-between">
            <Text size="sm">Note&nbsp;: {formatScore(scoreOf({ marks: [...marks] }, criteria))}</Text>
            <Group>
              <Button variant="default" onClick={onClose}>
                Annuler
              </Button>
              <Button type="submit" loading={save.isPending}>
                Enregistrer
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
