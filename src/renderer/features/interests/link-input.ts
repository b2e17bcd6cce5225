import type { Link, LinkInput } from '#shared/features/interests/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { CouncillorId } from '#shared/kernel/ids';
import type { Draft } from '../../lib/form';

/** The values of the form of a declared link. */
export function linkInputOf({ id: _id, version: _version, name: _name, ...values }: Link): LinkInput {
  return values;
}

/** The form of a new link, declared today. */
export function newLink(councillorId: CouncillorId | null, today: CivilDate): Draft<LinkInput> {
  const where = { councillorId, associationId: null, body: '', kind: 'company' } as const;
  const dates = { startsOn: null, endsOn: null, declaredOn: today } as const;
  return { ...where, ...dates, nature: null, representsTown: false, source: 'declaration', note: '' };
}
