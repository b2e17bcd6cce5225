import { Text, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { AttendanceStatus, Sitting, SittingMember } from '#shared/features/sitting/model';
import { ATTENDANCE_WORDS } from '#shared/features/sitting/words';
import type { SittingEdits } from '../use-sitting-edits';
import { ProxyField } from './ProxyField';
import classes from '../sitting.module.css';

interface RollCallRowProps {
  readonly rank: number;
  readonly member: SittingMember;
  readonly status: AttendanceStatus | null;
  readonly sitting: Sitting;
  readonly edits: SittingEdits | null;
}

const STATUSES = ['present', 'excused', 'absent'] as const;
const KEYS: Readonly<Record<string, AttendanceStatus>> = { p: 'present', e: 'excused', a: 'absent' };
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** One member: their answer, by mouse or by P, E and A, and the proxy beside who is away. */
export function RollCallRow({ rank, member, status, sitting, edits }: RollCallRowProps) {
  const answer = (chosen: AttendanceStatus) => edits?.answer([{ councillorId: member.councillorId, status: chosen }]);
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = KEYS[event.key.toLowerCase()];
    const step = STEPS[event.key];
    if (chosen === undefined && step === undefined) return;
    event.preventDefault();
    if (chosen) answer(chosen);
    focusRow(event.currentTarget, step ?? 1);
  };
  return (
    <li className={classes['member']} data-row>
      <span className={classes['rank']}>{rank}</span>
      <Text size="sm" truncate>
        {member.name}
        {member.isMayor && (
          <Text span size="xs" c="dimmed">
            {' '}
            · maire
          </Text>
        )}
      </Text>
      {edits ? (
        <div className={classes['answers']} role="radiogroup" aria-label={`Réponse de ${member.name}`} onKeyDown={byKey}>
          {STATUSES.map((one, index) => (
            <UnstyledButton
              key={one}
              className={classes['answer'] ?? ''}
              role="radio"
              aria-checked={status === one}
              tabIndex={status === one || (status === null && index === 0) ? 0 : -1}
              onClick={() => answer(one)}
            >
              {ATTENDANCE_WORDS[one]}
            </UnstyledButton>
          ))}
        </div>
      ) : (
        <Text size="sm">{status === null ? 'Sans réponse' : ATTENDANCE_WORDS[status]}</Text>
      )}
      <div>{status !== null && status !== 'present' && <ProxyField member={member} sitting={sitting} edits={edits} />}</div>
    </li>
  );
}

/** The answers of another row, so that the list is answered without the mouse. */
function focusRow(answers: HTMLElement, step: number): void {
  const row = answers.closest('[data-row]');
  const next = step > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  next?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
}
