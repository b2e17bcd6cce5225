import type { PersonInput } from '#shared/features/people/model';
import type { Chance } from './chance';
import { inventedPhone, slugOf } from './invented-identifiers';
import type { SampleLists } from './lists';

const TRIES = 50;

/** Invents persons; nobody twice until the names run out. */
export type PersonMaker = (civility: 'madam' | 'sir') => PersonInput;

/** First and last names are common French ones put together at random, so that nobody real is meant. */
export function createPersonMaker(chance: Chance, { women, men, families }: SampleLists['people']): PersonMaker {
  const known = new Set<string>();

  function fullName(firstNames: readonly string[]): { firstName: string; lastName: string } {
    let name = { firstName: '', lastName: '' };
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      name = { firstName: chance.pick(firstNames), lastName: chance.pick(families) };
      if (!known.has(keyOf(name))) break;
    }
    known.add(keyOf(name));
    return name;
  }

  return (civility) => {
    const name = fullName(civility === 'madam' ? women : men);
    const email = chance.happens(70) ? `${slugOf(name.firstName)}.${slugOf(name.lastName)}@courriel.example` : '';
    const phone = chance.happens(60) ? inventedPhone(chance, 'mobile') : '';
    return { civility, ...name, email, phone };
  };
}

function keyOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${lastName} ${firstName}`;
}
