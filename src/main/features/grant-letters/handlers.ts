import type { grantLettersContract } from '#shared/features/grant-letters/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { NoticesService } from './notices';
import type { ReportLettersService } from './report-letters';
import type { GrantLettersService } from './service';
import type { GrantTextsService } from './texts-service';

/** What the operations of letters about grants are done with. */
export interface GrantLettersServices {
  readonly letters: GrantLettersService;
  readonly notices: NoticesService;
  readonly reports: ReportLettersService;
  readonly texts: GrantTextsService;
}

export function grantLettersHandlers({ letters, notices, reports, texts }: GrantLettersServices): Handlers<typeof grantLettersContract> {
  return {
    'grantLetters.followUp': ({ campaignId }, call) => letters.followUp(campaignId, call),
    'grantLetters.ofRequest': ({ requestId }, call) => letters.ofRequest(requestId, call),
    'grantLetters.preview': (input, call) => letters.preview(input, call),
    'grantLetters.issue': (input, call) => letters.issue(input, call),
    'grantLetters.previewNotices': ({ campaignId }, call) => notices.preview(campaignId, call),
    'grantLetters.notify': (input, call) => notices.notify(input, call),
    'grantLetters.previewReportLetters': (input, call) => reports.preview(input, call),
    'grantLetters.remindReports': (input, call) => reports.remind(input, call),
    'grantLetters.withdraw': (input, call) => notices.withdraw(input, call),
    'grantTexts.list': () => texts.list(),
    'grantTexts.save': (input, call) => texts.save(input, call),
    'grantTexts.reset': ({ kind }, call) => texts.reset(kind, call),
  };
}
