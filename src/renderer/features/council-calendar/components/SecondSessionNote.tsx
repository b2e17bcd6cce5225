import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { affairsNotSummoned } from '#shared/features/council-calendar/second-session';
import type { CouncilSession } from '#shared/features/council/model';
import { lawOn } from '#shared/features/legal/rules';
import { formatDateLong } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';

/** What the law says of a session that replaces one without quorum (CGCT, art. L. 2121-17). */
export function SecondSessionNote({ session }: { session: CouncilSession }) {
  const legal = useCall('legal.list', {});
  const source = legal.data && lawOn(session.meetsOn, legal.data)('council.second-convocation.days').source;
  return session.afterSessionId && <Second session={session} firstId={session.afterSessionId} source={source} />;
}

function Second({ session, firstId, source }: { session: CouncilSession; firstId: SessionId; source: string | undefined }) {
  const first = useCall('sessions.get', { id: firstId });
  if (!first.data) return null;
  const others = affairsNotSummoned(session.items, first.data.items);
  const former = (
    <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: firstId }} />}>
      celle du {formatDateLong(first.data.meetsOn)}
    </Anchor>
  );
  return (
    <>
      <LegalNote
        tone="info"
        message={
          <>
            Cette séance remplace {former}, qui n’a pas réuni le quorum&nbsp;: le conseil délibère valablement quel que soit le nombre des
            présents, sur le même ordre du jour.
          </>
        }
        source={source}
      />
      {others.length > 0 && (
        <LegalNote
          tone="warning"
          message={
            <>
              Ces affaires n’étaient pas à l’ordre du jour de la première convocation&nbsp;: pour elles, le quorum reste exigé.
              <List size="sm">
                {others.map(({ id, title }) => (
                  <List.Item key={id}>{title}</List.Item>
                ))}
              </List>
            </>
          }
          source={source}
        />
      )}
    </>
  );
}
