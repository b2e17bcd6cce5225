import { z } from 'zod';

/** The documents of a session made before and for the meeting, in the order in which the assembled dossier holds them. */
export const DossierPart = z.enum([
  'convocation',
  'letters',
  'proxies',
  'agenda',
  'note',
  'drafts',
  'grants-table',
  'annexes',
  'attendance',
  'name-cards',
  'running-order',
]);
export type DossierPart = z.infer<typeof DossierPart>;

export const DossierChoice = z.strictObject({
  /** The documents to make, each as a file of its own. */
  made: z.array(DossierPart).min(1),
  /** Those of them that the assembled dossier holds; with none there is no assembled dossier. */
  assembled: z.array(DossierPart),
  /** The sheet on which the table of grants is printed alone, landscape. */
  tableSheet: z.enum(['a4', 'a3']),
});
/** What the one button makes. */
export type DossierChoice = z.infer<typeof DossierChoice>;

/** Everything is made; what councillors receive before the meeting is assembled (CGCT, art. L. 2121-12). */
export const USUAL_CHOICE: DossierChoice = {
  made: [...DossierPart.options],
  assembled: ['convocation', 'agenda', 'note', 'drafts', 'annexes'],
  tableSheet: 'a4',
};

/** Whether a part is assembled: it must also be made. */
export function isAssembled({ made, assembled }: DossierChoice, part: DossierPart): boolean {
  return made.includes(part) && assembled.includes(part);
}

const OF_AFFAIRS: readonly DossierPart[] = ['convocation', 'letters', 'agenda', 'note', 'drafts', 'annexes', 'running-order'];

/** Whether something chosen tells the affairs of the session, and so needs one at least. */
export function tellsAffairs({ made }: DossierChoice): boolean {
  return made.some((part) => OF_AFFAIRS.includes(part));
}
