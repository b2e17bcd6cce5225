import { Button, Skeleton, Stack } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, type RefObject } from 'react';
import type { DecisionRegister, DecisionRow } from '#shared/features/mayor-decisions/model';
import { yearOf } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import type { MayorDecisionId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { PageTabs } from '../../../components/PageTabs';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { CloseYear } from '../components/CloseYear';
import { DecisionDrawer } from '../components/DecisionDrawer';
import { DecisionFilters } from '../components/DecisionFilters';
import { DecisionTable } from '../components/DecisionTable';
import { DelegationsPanel } from '../components/DelegationsPanel';
import { RegisterActions } from '../components/RegisterActions';
import { ReportNote } from '../components/ReportNote';
import { YearOfDecision } from '../components/YearOfDecision';
import { useOpenedDecision } from '../use-opened-decision';

const route = getRouteApi('/decisions');
const TABS = [{ key: 'delegation', label: 'Délégation du conseil' }];

/** The decisions that the mayor takes by delegation of the council: their register, and the delegation itself. */
export function DecisionsPage() {
  const { year: asked, tab } = route.useSearch();
  const year = asked ?? yearOf(today());
  const move = route.useNavigate();
  const { opened, write: add, open, close } = useOpenedDecision();
  const searchRef = useRef<HTMLInputElement>(null);
  const mayWrite = useMay('write');
  usePageShortcuts({ search: searchRef, create: mayWrite ? add : undefined });
  return (
    <>
      <PageHeader
        title="Décisions du maire"
        description="Les décisions prises par délégation du conseil municipal, numérotées sans trou, dont il lui est rendu compte à chaque séance."
        actions={<RegisterActions year={year} onAdd={mayWrite ? add : undefined} />}
      />
      <PageTabs
        shown={tab}
        onShow={(key) => void move({ search: (known) => ({ ...known, tab: key }), replace: true })}
        first={{
          label: 'Registre',
          content: <RegisterOfYear year={year} searchRef={searchRef} onOpen={open} onAdd={mayWrite ? add : undefined} />,
        }}
        tabs={TABS}
      >
        {() => <DelegationsPanel />}
      </PageTabs>
      {opened && asked === undefined && <YearOfDecision id={opened} />}
      {opened !== undefined && <DecisionDrawer key={opened ?? 'new'} id={opened} onClose={close} onSaved={open} />}
    </>
  );
}

interface RegisterOfYearProps {
  readonly year: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onOpen: (id: MayorDecisionId) => void;
  readonly onAdd: (() => void) | undefined;
}

function RegisterOfYear({ year, searchRef, onOpen, onAdd }: RegisterOfYearProps) {
  const { q = '' } = route.useSearch();
  const register = useCall('mayorDecisions.register', { year }, { keepPrevious: true });
  const { data } = register;
  return (
    <Stack gap="md">
      <ReportNote />
      <DecisionFilters year={year} q={q} years={data?.years ?? []} searchRef={searchRef} />
      {register.error && !data && <ErrorState error={register.error} onRetry={() => void register.refetch()} />}
      {register.isPending && <Skeleton height={240} radius="sm" />}
      {data && (data.rows.length > 0 ? <Shown register={data} q={q} onOpen={onOpen} /> : <Empty year={year} onAdd={onAdd} />)}
    </Stack>
  );
}

function Shown({
  register,
  q,
  onOpen,
}: {
  readonly register: DecisionRegister;
  readonly q: string;
  readonly onOpen: (id: MayorDecisionId) => void;
}) {
  return (
    <>
      <DecisionTable rows={matching(register.rows, q)} onOpen={({ id }) => onOpen(id)} />
      <CloseYear register={register} />
    </>
  );
}

/** The lines whose number, object or third party holds what is searched. */
function matching(rows: readonly DecisionRow[], q: string): readonly DecisionRow[] {
  const wanted = fold(q);
  if (wanted === '') return rows;
  return rows.filter(({ number, title, thirdParty }) => fold(`${number ?? ''} ${title} ${thirdParty}`).includes(wanted));
}

function Empty({ year, onAdd }: { readonly year: number; readonly onAdd: (() => void) | undefined }) {
  return (
    <EmptyState
      icon={IconSignature}
      title={`Aucune décision en ${year}`}
      text="Marchés, assurances, concessions, demandes de subventions… Enregistrez d’abord la délibération de délégation, puis rédigez la première décision."
      actions={onAdd && <Button onClick={onAdd}>Rédiger une décision</Button>}
    />
  );
}
