import { Select, Text } from '@mantine/core';
import { BUDGET_LINES, accountNumber } from '#shared/features/grant-dossiers/budget-lines';
import { budgetTotals } from '#shared/features/grant-dossiers/budget';
import { reportBudgets } from '#shared/features/financial-reports/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import { cents, formatAmount } from '#shared/kernel/money';
import { SectionCard } from '../../../components/SectionCard';
import type { ReportFormControl } from '../use-report-form';
import { ReportLineRow } from './ReportLineRow';
import classes from './report.module.css';

interface LinesCardProps {
  readonly control: ReportFormControl;
  readonly editable: boolean;
  readonly law: LegalLookup;
}

/** Forecast and realisation, line by line, with the share done and the explanation where the gap is wide. */
export function LinesCard({ control: { form, set, setLine }, editable, law }: LinesCardProps) {
  const used = new Set<string>(form.lines.map(({ line }) => line));
  const shown = BUDGET_LINES.filter(({ code }) => used.has(code));
  const left = BUDGET_LINES.filter(({ code }) => !used.has(code));
  const add = (code: string | null) => {
    const line = left.find((one) => one.code === code);
    if (line) set({ lines: [...form.lines, { line: line.code, forecast: cents(0), actual: null, explanation: '' }] });
  };
  return (
    <SectionCard title="Prévision et réalisation">
      {shown.length === 0 && (
        <Text c="dimmed">Aucun budget prévisionnel n’est saisi dans le dossier&nbsp;: ajoutez les lignes du compte rendu.</Text>
      )}
      {shown.length > 0 && (
        <table className={classes['table']} aria-label="Prévision et réalisation">
          <thead>
            <tr>
              <th scope="col">Poste</th>
              <th scope="col" className={classes['amount']}>
                Prévision
              </th>
              <th scope="col" className={classes['amount']}>
                Réalisation
              </th>
              <th scope="col" className={classes['percent']}>
                %
              </th>
              <th scope="col">Explication de l’écart</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ code, label }) => {
              const line = form.lines.find((one) => one.line === code);
              return line && <ReportLineRow key={code} line={line} label={label} law={law} disabled={!editable} onChange={setLine} />;
            })}
          </tbody>
        </table>
      )}
      <Totals lines={form.lines} />
      {editable && (
        <Select
          mt="sm"
          maw={420}
          label="Ajouter une ligne"
          placeholder="Un poste non prévu"
          searchable
          value={null}
          data={left.map(({ code, label }) => ({ value: code, label: [accountNumber(code), label].filter(Boolean).join(' – ') }))}
          nothingFoundMessage="Aucun poste de ce nom."
          onChange={add}
        />
      )}
    </SectionCard>
  );
}

function Totals({ lines }: { lines: ReportFormControl['form']['lines'] }) {
  const { forecast, actual } = reportBudgets(lines);
  const planned = budgetTotals(forecast).money;
  const done = budgetTotals(actual).money;
  return (
    <Text size="sm" mt="sm" aria-live="polite">
      Charges&nbsp;: {formatAmount(done.charges)} réalisées sur {formatAmount(planned.charges)}. Produits&nbsp;:{' '}
      {formatAmount(done.products)} sur {formatAmount(planned.products)}.
    </Text>
  );
}
