import { Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Councillor } from '#shared/features/councillors/model';
import { BodyKind, LinkInput, LinkNature, LinkSource, type Link } from '#shared/features/interests/model';
import { BODY_WORDS, SOURCE_WORDS, TIE_WORDS } from '#shared/features/interests/words';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { DateField } from '../../../components/DateField';
import type { ContractForm, Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';

interface LinkModalProps {
  /** The link to change; null to declare one. */
  readonly link: Link | null;
  readonly initial: Draft<LinkInput>;
  /** Who may be tied, in the order of the table. */
  readonly councillors: readonly Councillor[];
  readonly onClose: () => void;
}

const natures = LinkNature.options.map((value) => ({ value, label: TIE_WORDS[value] }));
const kinds = BodyKind.options.map((value) => ({ value, label: BODY_WORDS[value] }));
const sources = LinkSource.options.map((value) => ({ value, label: SOURCE_WORDS[value] }));

/** Declares the link of a councillor with a body, or changes it. Shown as soon as it is rendered. */
export function LinkModal({ link, initial, councillors, onClose }: LinkModalProps) {
  const article = useLaw(today())?.('council.representation.article').value;
  const form = useContractForm(LinkInput, initial);
  const declare = useCommand('interests.declare', { success: 'L’intérêt est déclaré.', form, onDone: onClose });
  const change = useCommand('interests.change', { success: 'L’intérêt est enregistré.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (link) change.mutate({ id: link.id, version: link.version, values });
    else declare.mutate(values);
  });
  const members = councillors.map(({ id, person }) => ({ value: id, label: `${person.firstName} ${person.lastName}`.trim() }));
  return (
    <Modal opened onClose={onClose} size="lg" title={link ? 'Modifier un intérêt déclaré' : 'Déclarer un intérêt'}>
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={2}>
            <Select
              label="Élu"
              withAsterisk
              aria-required
              searchable
              data-autofocus
              data={members}
              {...form.getInputProps('councillorId')}
            />
            <Select label="Lien" withAsterisk aria-required data={natures} {...form.getInputProps('nature')} />
          </SimpleGrid>
          <BodyFields form={form} known={link?.associationId ? link.name : ''} />
          <SimpleGrid cols={2}>
            <DateField label="Depuis le" placeholder="Vide si la date n’est pas connue" {...form.getInputProps('startsOn')} />
            <DateField label="Jusqu’au" placeholder="Vide tant que le lien existe" {...form.getInputProps('endsOn')} />
            <DateField label="Déclaré le" withAsterisk aria-required {...form.getInputProps('declaredOn')} />
            <Select label="Connu par" data={sources} allowDeselect={false} {...form.getInputProps('source')} />
          </SimpleGrid>
          <Checkbox
            label="Désigné par la commune, en application de la loi, pour siéger dans cet organisme"
            description={`Cette seule désignation n’en fait pas un intéressé, sauf pour un contrat, une aide, une garantie d’emprunt, sa désignation ou sa rémunération${article === undefined ? '' : ` (CGCT, art. ${article})`}.`}
            {...form.getInputProps('representsTown', { type: 'checkbox' })}
          />
          <TextInput label="Note" maxLength={500} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={declare.isPending || change.isPending}>
              {link ? 'Enregistrer' : 'Déclarer'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The body: an association of the register, or any other by its name. Choosing one leaves the other out. */
function BodyFields({ form, known }: { readonly form: ContractForm<typeof LinkInput>; readonly known: string }) {
  const { associationId } = form.getValues();
  return (
    <>
      <AssociationPicker
        label="Association du registre"
        value={associationId}
        {...(known === '' ? {} : { placeholder: known })}
        onChange={(id) => {
          form.setValues({ associationId: id, ...(id === null ? {} : { body: '', kind: 'association' }) });
        }}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label="Ou autre organisme"
          placeholder="Société, syndicat, bailleur…"
          maxLength={250}
          disabled={associationId !== null}
          {...form.getInputProps('body')}
        />
        <Select
          label="Genre d’organisme"
          data={kinds}
          allowDeselect={false}
          disabled={associationId !== null}
          {...form.getInputProps('kind')}
        />
      </SimpleGrid>
    </>
  );
}
