import { z } from 'zod';
import { command, line, Nothing, query, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, GrantLetterId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';
import { FollowUpKind, FollowUpRow, GrantLetter, GrantText, GrantTextInput, GrantTextKind, NoticeKind, ReportLetterKind } from './model';

const Requests = z.array(GrantRequestId).min(1).max(2000);
const Named = z.strictObject({ requestId: GrantRequestId, associationId: AssociationId, name: z.string() });

/** One letter as it will be written. */
const Shown = z.strictObject({ recipient: z.array(z.string()), subject: z.string(), paragraphs: z.array(z.string()) });

const LeftOut = z.array(Named.extend({ why: z.string() }));

export const grantLettersContract = {
  'grantLetters.followUp': query(
    { permission: 'read', summary: 'The requests of a campaign with what is missing, the silence clock and the letter that is due.' },
    z.strictObject({ campaignId: CampaignId }),
    z.strictObject({
      rows: z.array(FollowUpRow),
      /** Days before its end when the clock is told to run out. */
      soon: z.int(),
      source: z.string(),
    }),
  ),
  'grantLetters.ofRequest': query(
    { permission: 'read', summary: 'What is missing in the file of a request, its silence clock, its letters and the one that is due.' },
    z.strictObject({ requestId: GrantRequestId }),
    z.strictObject({ row: FollowUpRow, soon: z.int(), source: z.string() }),
  ),
  'grantLetters.preview': query(
    { permission: 'read', summary: 'Who a letter of instruction would be written to, who is left out and why, and the first letter.' },
    z.strictObject({ requestIds: Requests, kind: FollowUpKind, dueOn: zCivilDate.nullable() }),
    z.strictObject({ ready: z.array(Named), leftOut: LeftOut, shown: Shown.nullable(), gaps: z.array(z.string()) }),
  ),
  'grantLetters.issue': command(
    { permission: 'write', summary: 'Writes a letter of instruction for each request into one Word document, keeps it and its date.' },
    z.strictObject({ requestIds: Requests, kind: FollowUpKind, dueOn: zCivilDate.nullable() }),
    IssuedDocument,
  ),
  'grantLetters.previewNotices': query(
    { permission: 'read', summary: 'The decisions of a campaign that are to be told, those that cannot be yet and why.' },
    z.strictObject({ campaignId: CampaignId }),
    z.strictObject({
      ready: z.array(Named.extend({ kind: NoticeKind, asked: zCents, voted: zCents.nullable(), noAddress: z.boolean() })),
      leftOut: LeftOut,
    }),
  ),
  'grantLetters.notify': command(
    {
      permission: 'validate',
      summary: 'Writes and numbers the notification letters of requests, in one document or in one each, and keeps them.',
    },
    z.strictObject({
      requestIds: Requests,
      /** Why each refused request is refused. */
      reasons: z.array(z.strictObject({ requestId: GrantRequestId, reason: text(500) })).max(2000),
      separately: z.boolean(),
    }),
    z.strictObject({ documents: z.array(IssuedDocument), letters: z.int() }),
  ),
  'grantLetters.previewReportLetters': query(
    {
      permission: 'read',
      summary: 'The letters that would ask again for late financial reports: the level of each, those that wait and why.',
    },
    z.strictObject({ requestIds: Requests }),
    z.strictObject({
      ready: z.array(Named.extend({ kind: ReportLetterKind, year: z.int(), dueOn: zCivilDate, daysLate: z.int(), noAddress: z.boolean() })),
      leftOut: LeftOut,
      /** The day by which the letters ask for the report. */
      answerOn: zCivilDate,
      source: z.string(),
    }),
  ),
  'grantLetters.remindReports': command(
    {
      permission: 'write',
      summary:
        'Writes and numbers the letters that ask again for late financial reports, each at its level, keeps them and notes the reminder.',
    },
    z.strictObject({ requestIds: Requests, separately: z.boolean() }),
    z.strictObject({ documents: z.array(IssuedDocument), letters: z.int() }),
  ),
  'grantLetters.withdraw': command(
    {
      permission: 'validate',
      summary: 'Declares that a letter was not sent: its number is not used again, and the decision is to be told anew.',
    },
    z.strictObject({ id: GrantLetterId, reason: line(250) }),
    GrantLetter,
  ),
  'grantTexts.list': query({ permission: 'read', summary: 'The texts of the letters about grants.' }, Nothing, z.array(GrantText)),
  'grantTexts.save': command(
    { permission: 'validate', summary: 'Changes the text of a letter about grants.' },
    z.strictObject({ kind: GrantTextKind, values: GrantTextInput }),
    GrantText,
  ),
  'grantTexts.reset': command(
    { permission: 'validate', summary: 'Comes back to the text that came with the program.' },
    z.strictObject({ kind: GrantTextKind }),
    GrantText,
  ),
};
