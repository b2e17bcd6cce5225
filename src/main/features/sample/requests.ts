import type { GrantRequestInput } from '#shared/features/grants/model';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { cents, type Cents } from '#shared/kernel/money';
import type { Chance } from './chance';
import type { SampleLists, Size } from './lists';
import type { Sheet } from './sheets';

const STEP = 50;
/** Requests arrive from two and a half months to one month before the committee. */
const FIRST_DAY = -75;
const LAST_DAY = -30;

/** Euros voted last year for each weight. */
const VOTED: Readonly<Record<Size, readonly [number, number]>> = {
  major: [24_000, 24_000],
  large: [5_000, 9_000],
  medium: [800, 2_800],
  small: [150, 800],
};

/** An association that asks, with its place in the town's list. */
export interface Asker extends Sheet {
  readonly rank: number;
}

/** A request of the association of that rank. */
export interface InventedRequest {
  readonly rank: number;
  readonly values: GrantRequestInput;
}

/** What the requests of one campaign have in common. */
export interface RequestTerms {
  readonly chance: Chance;
  readonly grants: SampleLists['grants'];
  readonly year: number;
  readonly committee: CivilDate;
}

/** What the committee says of a request. */
export type Verdict = 'granted' | 'turned-down' | 'undecided';

/** A request of last year: asked, proposed and voted as proposed. */
export function votedRequest(asker: Asker, terms: RequestTerms): InventedRequest {
  const voted = euros(terms.chance.whole(...VOTED[asker.size]));
  const asked = share(voted, terms.chance.whole(100, 135));
  return { rank: asker.rank, values: { ...common(asker, terms), asked, proposed: voted, committee: voted, voted } };
}

/** The request of an association that already got something last year. */
export function renewedRequest(asker: Asker, before: Cents, terms: RequestTerms & { verdict: Verdict }): InventedRequest {
  const { chance, grants, verdict } = terms;
  const asked = share(before, chance.whole(100, 125));
  const proposed = lesser(asked, share(before, asker.size === 'major' ? 104 : chance.whole(95, 106)));
  const note = asker.size === 'major' ? grants.notes.agreement : chance.happens(8) ? grants.notes.documents : '';
  return {
    rank: asker.rank,
    values: decided({ ...common(asker, terms), asked, proposed, committee: null, voted: null, note }, verdict, grants),
  };
}

/** A first request: about two thirds of it is proposed. */
export function firstRequest(asker: Asker, terms: RequestTerms & { verdict: Verdict }): InventedRequest {
  const { chance, grants, verdict } = terms;
  const asked = euros(chance.whole(...VOTED[asker.size]) * 1.2);
  const proposed = share(asked, chance.whole(55, 80));
  const note = grants.notes.new;
  return {
    rank: asker.rank,
    values: decided({ ...common(asker, terms), asked, proposed, committee: null, voted: null, note }, verdict, grants),
  };
}

/** A second request of the same association, for a project. */
export function projectRequest(asker: Asker, terms: RequestTerms): InventedRequest {
  const { chance } = terms;
  const asked = euros(chance.whole(1_000, 2_000));
  return {
    rank: asker.rank,
    values: {
      ...common(asker, terms),
      ...(asker.project === undefined ? {} : { purpose: asker.project }),
      asked,
      proposed: share(asked, 60),
      committee: null,
      voted: null,
    },
  };
}

function decided(values: GrantRequestInput, verdict: Verdict, { notes }: SampleLists['grants']): GrantRequestInput {
  if (verdict === 'granted') return values;
  return verdict === 'turned-down' ? { ...values, proposed: cents(0) } : { ...values, proposed: null, note: notes.undecided };
}

function common({ project }: Asker, { chance, grants, year, committee }: RequestTerms) {
  return {
    purpose: project !== undefined && chance.happens(30) ? project : chance.pick(grants.general).replace('{year}', String(year)),
    receivedOn: chance.happens(92) ? addDays(committee, chance.whole(FIRST_DAY, LAST_DAY)) : null,
    note: '',
  };
}

function euros(amount: number): Cents {
  return cents(Math.max(STEP, Math.round(amount / STEP) * STEP) * 100);
}

/** So many hundredths of an amount, in steps of fifty euros. */
function share(amount: Cents, percent: number): Cents {
  return euros((amount / 100) * (percent / 100));
}

function lesser(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}
