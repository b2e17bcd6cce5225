import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TimelineEvent } from '#shared/features/timeline/contract';
import { ExchangeId, type AssociationId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';
import { KIND_ICONS } from '../labels';
import { byMonth } from '../months';
import classes from './timeline.module.css';

interface TimelineMonthsProps {
  readonly associationId: AssociationId;
  readonly events: readonly TimelineEvent[];
  readonly onOpenExchange: (id: ExchangeId) => void;
}

/** The events month by month, each leading to where it is read in full. */
export function TimelineMonths({ events, ...open }: TimelineMonthsProps) {
  return byMonth(events).map(({ month, events: happened }) => (
    <section key={month} className={classes['month']} aria-label={month}>
      <Title order={3} size="h5" className={classes['monthName']}>
        {month}
      </Title>
      <ol className={classes['events']}>
        {happened.map((event) => (
          <li key={event.key} className={classes['event']}>
            <Event event={event} {...open} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

type EventProps = Omit<TimelineMonthsProps, 'events'> & { readonly event: TimelineEvent };

function Event({ event, ...open }: EventProps) {
  const Shown = KIND_ICONS[event.kind];
  return (
    <>
      <Text span size="sm" c="dimmed" className={classes['day']}>
        <DateText value={event.on} />
      </Text>
      <Shown size={18} stroke={1.6} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        <EventLink event={event} {...open}>
          {event.title}
        </EventLink>
        {event.detail !== '' && (
          <Text size="sm" c="dimmed" className={classes['detail']}>
            {event.detail}
          </Text>
        )}
      </div>
      {event.by !== '' && (
        <Text span size="sm" c="dimmed" className={classes['by']}>
          {event.by}
        </Text>
      )}
    </>
  );
}

function EventLink({ event: { target }, associationId, onOpenExchange, children }: EventProps & { readonly children: ReactNode }) {
  const look = { inherit: true, underline: 'hover' as const, className: classes['title'] ?? '' };
  if (target.screen === 'exchange') {
    return (
      <Anchor {...look} component="button" type="button" onClick={() => onOpenExchange(ExchangeId.parse(target.id))}>
        {children}
      </Anchor>
    );
  }
  return (
    <Anchor {...look} renderRoot={(props) => <Link {...props} {...placeOf(target, associationId)} />}>
      {children}
    </Anchor>
  );
}

function placeOf(target: Exclude<TimelineEvent['target'], { screen: 'exchange' }>, associationId: AssociationId) {
  if (target.screen === 'campaign') return { to: `/campaigns/${target.id}` } as const;
  if (target.screen === 'session') return { to: `/sessions/${target.id}` } as const;
  return { to: `/associations/${associationId}`, search: { tab: target.tab === 'sheet' ? undefined : target.tab } } as const;
}
