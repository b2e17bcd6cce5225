import fc from 'fast-check';
import { AssociationInput } from '#shared/features/associations/model';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { normaliseAssociation } from '#shared/features/associations/rules';
import { civilDate, addDays } from '#shared/kernel/dates';

/** Texts that files mishandle: separators, escapes, formulas, placeholders, apostrophes, long words, several lines. */
const nasty = fc.constantFrom(
  '=1+1',
  '+33 6',
  '-',
  '_',
  'NULL',
  '#REF!',
  '@nom',
  "'=1",
  "''-",
  "'t Hof",
  'a;b',
  'a \\; b',
  '\\',
  'a|b',
  '"cité"',
  'Œuvre d’été',
  '0382',
  '1e5',
  '2,43E+13',
  'A  B',
  '<b>&amp;',
  '_x0041_',
  'constructor',
  '__proto__',
  ' ',
  'Oui',
  '9220',
);
const word = (max: number) =>
  fc
    .oneof({ weight: 2, arbitrary: nasty }, fc.string({ unit: 'grapheme', maxLength: Math.min(max, 40) }))
    .map((text) => text.slice(0, max));
const filled = (max: number) => word(max).filter((text) => AssociationInput.shape.name.safeParse(text).success);
const day = fc.option(fc.integer({ min: -60_000, max: 30_000 }).map((days) => addDays(civilDate('2026-01-01'), days)));
const number = fc.option(fc.integer({ min: 0, max: 1_000_000 }));

/** Any association as the register keeps it. */
export const anyAssociation: fc.Arbitrary<AssociationInput> = fc
  .record({
    ...Object.fromEntries<fc.Arbitrary<unknown>>(
      Object.entries(BLANK_ASSOCIATION).map(([field, blank]) => {
        if (typeof blank === 'string') return [field, word(10)];
        return [field, field.endsWith('On') ? day : number];
      }),
    ),
    name: filled(250),
    status: fc.constantFrom('active', 'dormant', 'dissolved'),
    commercialTaxes: fc.constantFrom('unknown', 'yes', 'no'),
    directoryEntry: fc.constantFrom('full', 'name-only', 'none'),
    legalCategory: fc.oneof(fc.constantFrom('9220', '9230', ''), word(10)),
    phone: fc.oneof(fc.constantFrom('+33382331454', '+352621123456'), word(40)),
    seatIsHome: fc.boolean(),
    publicUtility: fc.boolean(),
    otherDomains: fc.array(filled(80), { maxLength: 4 }),
    labels: fc.array(filled(80), { maxLength: 4 }),
    approvals: fc.array(fc.record({ kind: filled(120), authority: word(120), grantedOn: day }), { maxLength: 3 }),
  })
  .map((values) => normaliseAssociation(AssociationInput.parse(values)));
