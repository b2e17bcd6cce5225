import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRichText, tidyBlocks } from '#shared/kernel/rich-text/format';
import type { RichBlock, Run } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { plainText } from '#shared/kernel/rich-text/plain';

const text = fc.string({ unit: fc.constantFrom(...Array.from('aé1 _*\\|-.<>\n#\u00a0'), '**', '- ', '1. ', '<br>', '| ', '---') });
const run = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() });
const runs = fc.array(run, { maxLength: 5 });
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ level: fc.integer({ min: 0, max: 3 }), ordered: fc.boolean(), runs }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('table' as const), rows: fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 3 }) }),
);

describe('a rich text', () => {
  it('is read back as it was written, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(parseRichText(formatRichText(blocks))).toEqual(tidyBlocks(blocks));
      }),
      { numRuns: 2000 },
    );
  });

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(tidyBlocks(tidyBlocks(blocks))).toEqual(tidyBlocks(blocks));
      }),
    );
  });

  it('is made of any text, and says the same when it is written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const blocks = parseRichText(typed);
        expect(parseRichText(formatRichText(blocks))).toEqual(blocks);
      }),
    );
  });

  it.each([
    ['Un seul paragraphe.', [paragraph(plain('Un seul paragraphe.'))]],
    ['Le premier.\n\nLe second.', [paragraph(plain('Le premier.')), paragraph(plain('Le second.'))]],
    ['Deux lignes\nd’un paragraphe.', [paragraph(plain('Deux lignes\nd’un paragraphe.'))]],
    ['Cerfa n° 12156*06 et n° 15059*02', [paragraph(plain('Cerfa n° 12156*06 et n° 15059*02'))]],
    ['vie_associative_2026', [paragraph(plain('vie_associative_2026'))]],
    ['3. Une remarque', [paragraph(plain('3. Une remarque'))]],
    ['Le 1. et le 2.', [paragraph(plain('Le 1. et le 2.'))]],
    ['Une ** seule', [paragraph(plain('Une ** seule'))]],
  ])('leaves what was typed before it as it was: %s', (typed, blocks) => {
    expect(parseRichText(typed)).toEqual(blocks);
  });

  it('reads bold, italics, points of three levels and a table', () => {
    const typed = [
      'Le **conseil** décide _sans délai_ :',
      '',
      '1. d’approuver',
      '  - la convention',
      '  - son annexe',
      '2. d’autoriser',
      '   le maire',
      '',
      '| Poste | Montant |',
      '| --- | --- |',
      '| Voirie | 1 200 € |',
    ].join('\n');
    const [first, list, table] = parseRichText(typed);
    expect(first).toEqual(
      paragraph(
        plain('Le '),
        { text: 'conseil', bold: true, italic: false },
        plain(' décide '),
        { text: 'sans délai', bold: false, italic: true },
        plain(' :'),
      ),
    );
    expect(list).toMatchObject({
      kind: 'list',
      items: [
        { level: 0, ordered: true },
        { level: 1, ordered: false },
        { level: 1, ordered: false },
        { level: 0, ordered: true, runs: [plain('d’autoriser\nle maire')] },
      ],
    });
    expect(table).toEqual({
      kind: 'table',
      rows: [
        [[plain('Poste')], [plain('Montant')]],
        [[plain('Voirie')], [plain('1 200 €')]],
      ],
    });
    expect(plainText(typed)).toContain('Voirie | 1 200 €');
  });

  it('keeps points that an empty line parts in one list', () => {
    expect(parseRichText('1. un\n\n2. deux')).toMatchObject([{ kind: 'list', items: [{}, {}] }]);
  });
});

function plain(words: string): Run {
  return { text: words, bold: false, italic: false };
}

function paragraph(...parts: readonly Run[]): RichBlock {
  return { kind: 'paragraph', runs: parts };
}
