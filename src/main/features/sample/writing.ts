import type { Pause, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { SamplePorts } from './ports';

/** Where the town is written. */
export interface Writing {
  readonly tx: Tx;
  readonly ports: SamplePorts;
  readonly call: Call;
  readonly pause: Pause;
}
