import { Button, Group, Modal, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { AddressInput, NO_ADDRESS, type Address } from '#shared/features/assembly/sending';
import type { Councillor } from '#shared/features/councillors/model';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { nameOf } from '../labels';

interface AddressModalProps {
  readonly councillor: Councillor;
  readonly address: Address;
  readonly onClose: () => void;
}

/** How and where a councillor asked to be convened. The e-mail address is that of the person: it is typed once, on their file. */
export function AddressModal({ councillor, address, onClose }: AddressModalProps) {
  const form = useContractForm(AddressInput, valuesOf(address));
  const law = useLaw(today());
  const set = useCommand('assembly.setAddress', {
    success: 'L’envoi de la convocation est enregistré.',
    undo: ({ councillorId, version }) =>
      call('assembly.setAddress', { councillorId, version, values: address.version === 0 ? NO_ADDRESS : valuesOf(address) }),
    form,
    onDone: onClose,
  });
  const { means } = form.getValues();
  const choose = (value: string) => {
    form.setFieldValue('means', value === 'paper' ? 'paper' : 'electronic');
    if (form.getValues().askedOn === null && value === 'paper') form.setFieldValue('askedOn', today());
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={`Convocation de ${nameOf(councillor)}`}>
      <form onSubmit={form.onSubmit((values) => set.mutate({ councillorId: councillor.id, version: address.version, values }))}>
        <Stack>
          <Radio.Group label="Envoi de la convocation" value={means} onChange={choose}>
            <Stack gap={6} mt={6}>
              <Radio
                value="electronic"
                data-autofocus
                label="Par courriel"
                description={councillor.person.email || 'Aucun courriel sur la fiche de l’élu : ajoutez-le avec « Modifier ».'}
              />
              <Radio value="paper" label="Sur papier, à sa demande" description="À son domicile ou à une autre adresse." />
            </Stack>
          </Radio.Group>
          <LegalNote
            tone="info"
            message="La convocation est transmise de manière dématérialisée ou, si l’élu en fait la demande, adressée par écrit à son domicile ou à une autre adresse."
            source={law?.('council.convocation.article').source}
          />
          <SimpleGrid cols={2}>
            <DateField
              label="Demandé le"
              withAsterisk={means === 'paper'}
              aria-required={means === 'paper'}
              {...form.getInputProps('askedOn')}
            />
            <TextInput label="Complément d’adresse" placeholder="Chez…, bâtiment, boîte postale" {...form.getInputProps('complement')} />
          </SimpleGrid>
          <TextInput label="Rue" placeholder="12 rue des Mines" {...form.getInputProps('street')} />
          <SimpleGrid cols={2}>
            <TextInput label="Code postal" {...form.getInputProps('postalCode')} />
            <TextInput label="Ville" {...form.getInputProps('city')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={set.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function valuesOf({ means, askedOn, complement, street, postalCode, city }: Address): AddressInput {
  return { means, askedOn, complement, street, postalCode, city };
}
