import type { Councillor, CouncillorInput } from '#shared/features/councillors/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { Draft } from '../../lib/form';

/** The values of a member's form. */
export function councillorInputOf({ person, ...held }: Councillor): CouncillorInput {
  const { civility, firstName, lastName, email, phone } = person;
  const { function: position, delegation, tableOrder, group, startsOn, endsOn } = held;
  return { person: { civility, firstName, lastName, email, phone }, function: position, delegation, tableOrder, group, startsOn, endsOn };
}

/** The form of a new member, at the end of the table. */
export function newCouncillor(members: readonly Councillor[], startsOn: CivilDate): Draft<CouncillorInput> {
  const last = members.reduce((rank, { tableOrder }) => Math.max(rank, tableOrder), 0);
  return {
    person: { civility: 'none', firstName: '', lastName: '', email: '', phone: '' },
    function: 'councillor',
    delegation: '',
    tableOrder: last + 1,
    group: '',
    startsOn,
    endsOn: null,
  };
}

/** The members who sit on a day. */
export function inOfficeOn(members: readonly Councillor[], day: CivilDate): readonly Councillor[] {
  return members.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
}
