import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Icon } from '../lib/icon';
import type { Tone } from './tone';
import { TONE_ICON } from './tone';
import classes from './tones.module.css';

/** A state in words, with an icon: never by colour alone. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: Icon; children: ReactNode }) {
  const Shown = icon ?? TONE_ICON[tone];
  return (
    <span className={clsx(classes['badge'], classes[tone])}>
      <Shown size={14} aria-hidden />
      {children}
    </span>
  );
}
