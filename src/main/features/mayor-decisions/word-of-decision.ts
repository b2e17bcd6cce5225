import type { Town } from '#shared/features/town/contract';
import { decisionPaper, type ToPrint } from './decision-paper';
import type { ToKeep } from './to-keep';

/** The Word file of a decision, as it is kept. */
export async function wordDocumentOf(printed: ToPrint, town: Town): Promise<ToKeep['document']> {
  const { number } = printed.content;
  const title = `Décision n° ${number}`;
  const { writeDecision } = await import('./write-decision');
  const bytes = await writeDecision(title, town, decisionPaper(printed));
  return { kind: 'mayor-decisions', title, fileName: `decision-${number}.docx`, bytes };
}
