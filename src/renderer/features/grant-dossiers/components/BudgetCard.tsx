import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { budgetTotals, perMilleText, publicFunding } from '#shared/features/grant-dossiers/budget';
import type { BudgetLineCode } from '#shared/features/grant-dossiers/budget-lines';
import { shareSentence } from '#shared/features/grant-dossiers/findings';
import type { DossierForm } from '#shared/features/grant-dossiers/linking';
import type { Budget, DossierInput } from '#shared/features/grant-dossiers/model';
import { cents, formatAmount, type Cents } from '#shared/kernel/money';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { BudgetGrid } from './BudgetGrid';
import type { CardProps } from './card-props';
import { Findings } from './Findings';

const OWN = 'own';

/** The forecast budgets: the association's, and one for each project when the request is by projects. */
export function BudgetCard({ control: { form, change }, editable, findings, last, year }: CardProps & { readonly year: number }) {
  const [chosen, setChosen] = useState(OWN);
  const places = form.scope === 'projects' ? form.projects.map((_, rank) => String(rank)) : [];
  const shown = places.includes(chosen) ? chosen : OWN;
  const place = shown === OWN ? 'budget' : Number(shown);
  const budget = budgetAt(form, place);
  const onLine = useCallback(
    (code: BudgetLineCode, amount: Cents | null) =>
      change((before) => withBudget(before, place, withAmount(budgetAt(before, place), code, amount))),
    [change, place],
  );
  const asked = place === 'budget' ? form.asked : (form.projects[place]?.asked ?? null);
  return (
    <SectionCard title="Budget prévisionnel">
      <Stack gap="sm">
        {places.length > 0 && (
          <SegmentedControl
            aria-label="Budget montré"
            value={shown}
            onChange={setChosen}
            data={[{ value: OWN, label: 'Association' }, ...places.map((rank) => ({ value: rank, label: `Projet ${Number(rank) + 1}` }))]}
            style={{ alignSelf: 'start' }}
          />
        )}
        <BudgetSummary budget={budget} asked={asked} of={place === 'budget' ? 'association' : 'project'} />
        <BudgetGrid
          key={shown}
          budget={budget}
          last={last && budgetAt(last.dossier, place)}
          year={year}
          lastYear={last?.year ?? null}
          disabled={!editable}
          onLine={onLine}
        />
      </Stack>
      <Findings findings={findings.filter(({ kind }) => kind !== 'dates')} place={place} />
    </SectionCard>
  );
}

/** The balance, the public rate and the share of what is asked, live. */
function BudgetSummary({ budget, asked, of }: { budget: Budget; asked: Cents | null; of: 'association' | 'project' }) {
  const { charges, products } = budgetTotals(budget).money;
  const gap = cents(Math.abs(charges - products));
  const { perMille } = publicFunding(budget);
  const sentence = asked === null ? null : shareSentence(asked, budget, of);
  return (
    <Stack gap={4} aria-live="polite">
      <Group gap="sm">
        {gap === 0 ? (
          <StatusBadge tone={charges === 0 ? 'neutral' : 'good'}>{charges === 0 ? 'Budget vide' : 'Équilibré'}</StatusBadge>
        ) : (
          <StatusBadge tone="bad">{`Il manque ${formatAmount(gap)} de ${charges > products ? 'produits' : 'charges'}`}</StatusBadge>
        )}
        {perMille !== null && <Text size="sm">Subventions publiques&nbsp;: {perMilleText(perMille)} des produits</Text>}
      </Group>
      {sentence !== null && (
        <Text size="sm" c="dimmed">
          {sentence}
        </Text>
      )}
    </Stack>
  );
}

function budgetAt({ budget, projects }: Pick<DossierInput, 'budget' | 'projects'>, place: number | 'budget'): Budget {
  return place === 'budget' ? budget : (projects[place]?.budget ?? {});
}

function withBudget(form: DossierForm, place: number | 'budget', budget: Budget): DossierForm {
  if (place === 'budget') return { ...form, budget };
  return { ...form, projects: form.projects.map((project, rank) => (rank === place ? { ...project, budget } : project)) };
}

function withAmount(budget: Budget, code: BudgetLineCode, amount: Cents | null): Budget {
  const { [code]: _before, ...others } = budget;
  return amount === null ? others : { ...others, [code]: amount };
}
