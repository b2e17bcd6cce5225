import { formatRichText } from '#shared/kernel/rich-text/format';
import type { RichBlock, Run } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { formatRuns, parseRuns, tidyRuns } from '#shared/kernel/rich-text/runs';

/** `blocks`: paragraphs, lists and tables. `lines`: one visa or one recital a line, nothing else. */
export type TextShape = 'blocks' | 'lines';

/** What a stored text is made of in its shape. */
export function readStored(text: string, shape: TextShape): RichBlock[] {
  if (shape === 'blocks') return parseRichText(text);
  return text.split('\n').flatMap((line) => {
    const runs = parseRuns(line);
    return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
  });
}

/** The text to store. */
export function writeStored(blocks: readonly RichBlock[], shape: TextShape): string {
  if (shape === 'blocks') return formatRichText(blocks);
  return blocks
    .flatMap(paragraphsIn)
    .map((runs) => formatRuns(tidyRuns(runs)))
    .filter((line) => line !== '')
    .join('\n');
}

function paragraphsIn(block: RichBlock): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs];
    case 'list':
      return block.items.map(({ runs }) => runs);
    case 'table':
      return block.rows.flat();
  }
}
