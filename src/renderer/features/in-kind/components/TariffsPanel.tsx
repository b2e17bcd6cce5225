import { Button, Group, Select, Stack, Switch, Text } from '@mantine/core';
import { IconCalendarPlus, IconPlus, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import type { TariffRow } from '#shared/features/in-kind/model';
import { yearOf } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { CopyYearModal } from './CopyYearModal';
import { tariffColumns } from './tariff-columns';
import { TariffModal } from './TariffModal';

const YEARS_BEFORE = 3;
const YEARS_AFTER = 2;

/** What the town lends or does, with its price by year, typed in place. */
export function TariffsPanel() {
  const thisYear = yearOf(today());
  const [year, setYear] = useState(thisYear);
  const [archived, setArchived] = useState(false);
  const [dialog, setDialog] = useState<TariffRow | 'new' | 'copy' | null>(null);
  const tariffs = useCall('tariffs.list', { archived }, { keepPrevious: true });
  const close = () => setDialog(null);
  const add = () => setDialog('new');
  usePageShortcuts({ create: add });
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, index) => String(thisYear - YEARS_BEFORE + index));
  const addButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
      Ajouter un tarif
    </Button>
  );
  return (
    <Stack gap="sm">
      <Text c="dimmed" maw={920}>
        Le prix de l’année sert à valoriser les salles, le matériel et le temps prêtés aux associations. Changer un prix ne change pas les
        aides déjà enregistrées.
      </Text>
      <Group justify="space-between" align="flex-end" className="dp-no-print">
        <Group align="flex-end">
          <Select
            label="Année"
            w={110}
            allowDeselect={false}
            data={years}
            value={String(year)}
            onChange={(value) => setYear(Number(value ?? thisYear))}
          />
          <Switch mb={8} label="Tarifs archivés aussi" checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} />
        </Group>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={() => setDialog('copy')}>
            Reprendre les prix {year} en {year + 1}
          </Button>
          {addButton}
        </Group>
      </Group>
      <DataTable
        label="Tarifs"
        rows={tariffs.data}
        columns={tariffColumns(year, setDialog)}
        rowKey={({ id }) => id}
        loading={tariffs.isPlaceholderData}
        error={tariffs.error}
        onRetry={() => void tariffs.refetch()}
        empty={
          <EmptyState
            icon={IconTag}
            title="Aucun tarif"
            text="Un tarif par salle, par matériel ou par heure d’agent, avec l’unité et le prix votés par le conseil."
            actions={addButton}
          />
        }
      />
      {dialog === 'copy' && <CopyYearModal tariffs={tariffs.data ?? []} from={year} onClose={close} />}
      {dialog !== null && dialog !== 'copy' && <TariffModal tariff={dialog === 'new' ? null : dialog} year={year} onClose={close} />}
    </Stack>
  );
}
