import type { ReactNode } from 'react';
import classes from '../form.module.css';

/** The head of a long form: its title and buttons stay in view while one scrolls. */
export function FormHead({ children }: { children: ReactNode }) {
  return <div className={classes['head']}>{children}</div>;
}
