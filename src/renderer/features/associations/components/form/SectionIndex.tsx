import { UnstyledButton } from '@mantine/core';
import { useScrollSpy } from '@mantine/hooks';
import { memo } from 'react';
import { FORM_SECTIONS, goToSection } from '../../sections';
import classes from '../form.module.css';

/** Every part of the form holds `data-form-section`. */
const SPIED = { selector: '[data-form-section]', offset: 150, getDepth: () => 1, getValue: ({ id }: HTMLElement) => id };

/** The parts of the form at a glance: where one is, and the way to the others. */
export const SectionIndex = memo(function SectionIndex() {
  const { active } = useScrollSpy(SPIED);
  return (
    <nav aria-label="Rubriques de la fiche" className={classes['index']}>
      {FORM_SECTIONS.map(({ key, title }, rank) => (
        <UnstyledButton
          key={key}
          className={classes['link']}
          aria-current={rank === Math.max(active, 0) ? 'location' : undefined}
          onClick={() => goToSection(key)}
        >
          {title}
        </UnstyledButton>
      ))}
    </nav>
  );
});
