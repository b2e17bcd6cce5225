import { TextInput } from '@mantine/core';
import { memo } from 'react';
import type { ReportLine } from '#shared/features/financial-reports/model';
import { isSignificant, linePercent } from '#shared/features/financial-reports/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import { cents } from '#shared/kernel/money';
import { MoneyInput } from '../../../components/MoneyInput';
import { StatusBadge } from '../../../components/StatusBadge';
import classes from './report.module.css';

interface ReportLineRowProps {
  readonly line: ReportLine;
  readonly label: string;
  readonly law: LegalLookup;
  readonly disabled: boolean;
  readonly onChange: (code: ReportLine['line'], values: Partial<ReportLine>) => void;
}

/** One line of the report, redrawn alone. */
export const ReportLineRow = memo(function ReportLineRow({ line, label, law, disabled, onChange }: ReportLineRowProps) {
  const share = linePercent(line);
  const far = isSignificant(line, law);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={classes['amount']}>
        <MoneyInput
          size="xs"
          aria-label={`Prévision, ${label}`}
          disabled={disabled}
          value={line.forecast}
          onChange={(forecast) => onChange(line.line, { forecast: forecast ?? cents(0) })}
        />
      </td>
      <td className={classes['amount']}>
        <MoneyInput
          size="xs"
          aria-label={`Réalisation, ${label}`}
          disabled={disabled}
          value={line.actual}
          onChange={(actual) => onChange(line.line, { actual })}
        />
      </td>
      <td className={classes['percent']}>{share === null ? '' : `${share}\u202f%`}</td>
      <td>
        <TextInput
          size="xs"
          aria-label={`Explication, ${label}`}
          placeholder={far ? 'À expliquer' : ''}
          disabled={disabled}
          maxLength={1000}
          value={line.explanation}
          onChange={(event) => onChange(line.line, { explanation: event.currentTarget.value })}
          {...(far && line.explanation === ''
            ? { rightSectionWidth: 78, rightSection: <StatusBadge tone="warning">Écart</StatusBadge> }
            : {})}
        />
      </td>
    </tr>
  );
});
