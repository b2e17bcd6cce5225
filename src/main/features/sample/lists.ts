import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SubjectCode } from '#shared/features/council/model';
import { MandateRole } from '#shared/features/people/model';

const Words = z.array(z.string().min(1)).min(1);
const Text = z.string().min(1);

/** How much an association weighs in a grant campaign. */
const Size = z.enum(['major', 'large', 'medium', 'small']);
export type Size = z.infer<typeof Size>;

/** `project`: what a larger association also asks a grant for. */
const Idea = z.strictObject({ name: Text, acronym: z.string(), size: Size, purpose: Text, project: Text.optional() });
const Domains = z.array(z.strictObject({ domain: Text, associations: z.array(Idea).min(1) })).min(1);

const Place = z.strictObject({ city: Text, postalCode: Text });

const People = z.strictObject({ women: Words, men: Words, families: Words });
const Places = z.strictObject({ neighbourhoods: Words, streets: Words, town: Place, around: z.array(Place).min(1) });
const Grants = z.strictObject({
  general: Words,
  notes: z.strictObject({ new: Text, documents: Text, agreement: Text, undecided: Text }),
});
const Council = z.strictObject({
  majority: Text,
  minority: Text,
  deputies: Words,
  delegates: Words,
  interests: z.array(z.strictObject({ tableOrder: z.int(), association: Text, role: MandateRole })),
});

const Affair = z.strictObject({
  title: Text,
  rapporteurOrder: z.int(),
  subjectCode: SubjectCode,
  committeeOpinion: z.string(),
  context: Text,
  proposal: Text,
  budget: Text,
  visas: Text,
  recitals: Text,
  decision: Text,
});
/** An affair of the agenda; `{year}` and `{committeeDate}` stand for dates of the moment. */
export type Affair = z.infer<typeof Affair>;

const Sessions = z.strictObject({ closingNotes: Text, past: z.array(Affair).min(1), upcoming: z.array(Affair).min(1) });

/** What the sample town is made from: `resources/sample/*.json`. Everybody and everything in them is invented. */
export interface SampleLists {
  readonly domains: z.infer<typeof Domains>;
  readonly people: z.infer<typeof People>;
  readonly places: z.infer<typeof Places>;
  readonly grants: z.infer<typeof Grants>;
  readonly council: z.infer<typeof Council>;
  readonly sessions: z.infer<typeof Sessions>;
}

/** Reads the lists from the program's resources. */
export function loadSampleLists(resources: string): SampleLists {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    schema.parse(JSON.parse(readFileSync(join(resources, 'sample', `${name}.json`), 'utf8')));
  return {
    domains: read('associations', Domains),
    people: read('people', People),
    places: read('places', Places),
    grants: read('grants', Grants),
    council: read('council', Council),
    sessions: read('sessions', Sessions),
  };
}
