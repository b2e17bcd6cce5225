import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** One line of a sheet: its name and what is known. Null: not known. */
export type SheetField = readonly [label: string, value: ReactNode];

/** What is known, line by line; what is not known is said in grey. */
export function FieldList({ fields }: { fields: readonly SheetField[] }) {
  return (
    <dl className={classes['fields']}>
      {fields.map(([label, value]) => (
        <div key={label} className={classes['field']}>
          <dt>{label}</dt>
          <dd className={isEmpty(value) ? classes['unknown'] : undefined}>{isEmpty(value) ? 'Non renseigné' : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}
