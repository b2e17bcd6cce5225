import type { AgreementState } from '#shared/features/agreements/model';
import type { Tone } from '../../components/tone';

/** How the state of an agreement is felt. */
export const STATE_TONES: Readonly<Record<AgreementState, Tone>> = {
  prepared: 'neutral',
  sent: 'info',
  'signed-by-association': 'info',
  signed: 'good',
  ended: 'neutral',
};
