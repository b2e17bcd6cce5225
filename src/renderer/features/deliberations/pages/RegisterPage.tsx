import { Button, Group, NativeSelect, SegmentedControl, Skeleton, Stack, TextInput } from '@mantine/core';
import { IconFileText, IconGavel, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { Register } from '#shared/features/deliberations/model';
import { yearOf } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { useCall, useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { ByDate, BySubject, ClosingSheets } from '../components/RegisterTables';

const route = getRouteApi('/deliberations');

/** The register of the deliberations of a year: by date, by subject, and the closing sheet of each session. */
export function RegisterPage() {
  const { year = yearOf(today()), view = 'date', q = '' } = route.useSearch();
  const register = useCall('deliberations.register', { year }, { keepPrevious: true });
  const mayWrite = useMay('write');
  const issue = useCommand('deliberations.issueRegister', {
    success: 'Le registre est produit.',
    onDone: ({ id }) => void saveDocuments([{ id }]),
  });
  const hasRows = (register.data?.rows.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        title="Registre des délibérations"
        description="Les délibérations par date et par objet, et le feuillet qui clôt chaque séance. Le registre se tient sur papier : imprimez-le, cotez-le, paraphez-le."
        actions={
          mayWrite && (
            <Button
              leftSection={<IconFileText size={18} aria-hidden />}
              disabled={!hasRows}
              loading={issue.isPending}
              onClick={() => issue.mutate({ year })}
            >
              Produire le registre {year}…
            </Button>
          )
        }
      />
      <Stack gap="md">
        <Filters year={year} view={view} q={q} years={register.data?.years ?? []} />
        {register.error && !register.data && <ErrorState error={register.error} onRetry={() => void register.refetch()} />}
        {register.isPending && <Skeleton height={240} radius="sm" />}
        {register.data && (hasRows ? <Shown register={matching(register.data, q)} view={view} /> : <Empty year={year} />)}
      </Stack>
    </>
  );
}

type View = 'date' | 'subject' | 'sheets';

interface FiltersProps {
  readonly year: number;
  readonly view: View;
  readonly q: string;
  readonly years: readonly number[];
}

function Filters({ year, view, q, years }: FiltersProps) {
  const move = route.useNavigate();
  const choices = [...new Set([yearOf(today()), year, ...years])].toSorted((a, b) => b - a);
  return (
    <Group align="flex-end" className="dp-no-print">
      <NativeSelect
        label="Année"
        data={choices.map(String)}
        value={String(year)}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          void move({ search: (known) => ({ ...known, year: chosen }), replace: true });
        }}
      />
      <SegmentedControl
        aria-label="Table du registre"
        data={[
          { value: 'date', label: 'Par date' },
          { value: 'subject', label: 'Par objet' },
          { value: 'sheets', label: 'Feuillets de clôture' },
        ]}
        value={view}
        onChange={(value) => {
          const chosen = value === 'subject' || value === 'sheets' ? value : undefined;
          void move({ search: (known) => ({ ...known, view: chosen }), replace: true });
        }}
      />
      <TextInput
        label="Rechercher"
        placeholder="N°, objet, code"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={q}
        onChange={(event) => {
          const typed = event.currentTarget.value || undefined;
          void move({ search: (known) => ({ ...known, q: typed }), replace: true });
        }}
      />
    </Group>
  );
}

/** The lines whose number, title or subject holds what is searched. */
function matching(register: Register, q: string): Register {
  const wanted = fold(q);
  if (wanted === '') return register;
  const rows = register.rows.filter(({ number, title, subjectCode }) => fold(`${number} ${title} ${subjectCode}`).includes(wanted));
  return { ...register, rows };
}

function Shown({ register, view }: { readonly register: Register; readonly view: View }) {
  if (view === 'subject') return <BySubject rows={register.rows} />;
  if (view === 'sheets') return <ClosingSheets sessions={register.sessions} />;
  return <ByDate rows={register.rows} />;
}

function Empty({ year }: { readonly year: number }) {
  return (
    <EmptyState
      icon={IconGavel}
      title={`Aucune délibération numérotée en ${year}`}
      text="Enregistrez les votes d’une séance, puis numérotez ses délibérations : elles s’inscrivent ici."
    />
  );
}
