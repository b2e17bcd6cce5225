import { RequestPage } from '../features/grants/pages/RequestPage';
import { REQUEST_TABS } from './request-tabs';

/** A whole request: its instruction, and what every other feature knows of it. */
export function RequestFilePage() {
  return <RequestPage tabs={REQUEST_TABS} />;
}
