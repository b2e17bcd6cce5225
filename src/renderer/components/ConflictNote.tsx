import { lawOn } from '#shared/features/legal/rules';
import { useCall } from '../lib/queries';
import { today } from '../lib/today';
import { LegalNote } from './LegalNote';

/** What the law says of a councillor who leads an association, with its source (CGCT, art. L2131-11). */
export function ConflictNote({ message }: { message: string }) {
  const settings = useCall('legal.list', {}).data;
  return <LegalNote tone="info" message={message} source={settings && lawOn(today(), settings)('council.conflict.article').source} />;
}
