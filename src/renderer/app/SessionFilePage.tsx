import { SessionPage } from '../features/council/pages/SessionPage';
import { ITEM_PARTS } from './item-parts';
import { SESSION_STEPS } from './session-steps';

/** A whole session of the council: its preparation, and what other features know of it once it is held. */
export function SessionFilePage() {
  return <SessionPage panels={SESSION_STEPS} itemParts={ITEM_PARTS} />;
}
