import { VisuallyHidden } from '@mantine/core';
import { groupsOf } from './recovery-groups';
import classes from './recovery-key.module.css';

/** A recovery key, big, group by group, to be read and written down; it cannot be selected for copying. */
export function RecoveryKeyGroups({ recoveryKey }: { recoveryKey: string }) {
  return (
    <ol className={classes['groups']} aria-label="Clé de secours">
      {groupsOf(recoveryKey).map((group, index) => (
        <li key={`${index}${group}`}>
          <VisuallyHidden>{`Groupe ${index + 1}\u00a0: `}</VisuallyHidden>
          {group}
        </li>
      ))}
    </ol>
  );
}
