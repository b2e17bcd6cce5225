import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterPaper } from '../../../src/main/documents/association-papers';
import { bulkBytes, type Formatter } from '../../../src/main/documents/bulk-document';
import { letterBlocks } from '../../../src/main/documents/letter';
import { letterWriter } from '../../../src/main/documents/letter-xml';

const FRAME = {
  letterhead: { state: 'RÉPUBLIQUE FRANÇAISE', place: 'Département de Meurthe-et-Moselle', commune: 'COMMUNE DE JARNY' },
  creator: 'Commune de Jarny',
  footer: 'Commune de Jarny',
};

async function formatter(): Promise<Formatter> {
  const seen: Formatter[] = [];
  await bulkBytes({
    title: 'Lettres',
    creator: '',
    footer: '',
    house: undefined,
    shape: {},
    breathe: () => Promise.resolve(),
    pieces(format) {
      seen.push(format);
      return [];
    },
  });
  const [format] = seen;
  if (!format) throw new Error('nothing was formatted');
  return format;
}

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('a & b < c > "d" \'e\'', 'Coût : 3 €', 'l’article L. 112-3', '[à compléter : motif]', 'une ligne\nune autre', '', '§ 3'),
);
const text = fc.oneof(
  words,
  fc.array(
    fc.oneof(
      words,
      words.map((strong) => ({ strong })),
    ),
    { maxLength: 3 },
  ),
);
const letter: fc.Arbitrary<LetterPaper> = fc.record({
  contact: words,
  reference: words,
  recipient: fc.array(words, { minLength: 1, maxLength: 6 }),
  dateline: words,
  subject: text,
  paragraphs: fc.array(fc.record({ item: fc.boolean(), text }), { maxLength: 5 }),
  signature: fc.record({ title: words, name: words }),
  notice: words,
});

describe('letters written in bulk', () => {
  test('are those of the docx library, to the character', async () => {
    const format = await formatter();
    const write = letterWriter(FRAME, format);
    fc.assert(
      fc.property(letter, (one) => {
        expect(write(one)).toBe(format(letterBlocks(FRAME, one)));
      }),
      { numRuns: 300 },
    );
  });
});
