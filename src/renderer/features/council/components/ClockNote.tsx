import type { ReactNode } from 'react';
import type { SessionKind } from '#shared/features/council/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { convocationTones } from '../labels';

interface ClockNoteProps {
  readonly kind: SessionKind;
  readonly meetsOn: CivilDate;
  readonly convocationSentOn: CivilDate | null;
  /** The session without quorum that this one replaces. */
  readonly afterSessionId?: SessionId | null;
  /** The button that mends it. */
  readonly action?: ReactNode;
}

/** The legal clock of a convocation, live while its date is being chosen. */
export function ClockNote({ kind, meetsOn, convocationSentOn, afterSessionId = null, action }: ClockNoteProps) {
  const clock = useCall('sessions.clock', { kind, meetsOn, convocationSentOn, afterSessionId }, { keepPrevious: true });
  if (!clock.data) return null;
  const { status, message, source } = clock.data;
  return <LegalNote tone={convocationTones[status]} message={message} source={source} action={action} />;
}
