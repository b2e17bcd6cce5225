import { today } from '../lib/today';
import { useLaw } from '../lib/use-law';
import { LegalNote } from './LegalNote';

/** What the law says of a councillor who leads an association, with its source (CGCT, art. L2131-11). */
export function ConflictNote({ message }: { message: string }) {
  const law = useLaw(today());
  return <LegalNote tone="info" message={message} source={law?.('council.conflict.article').source} />;
}
