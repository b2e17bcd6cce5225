import type { associationPapersContract } from '#shared/features/association-papers/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { LettersService } from './letters-service';
import type { AssociationPapersService } from './service';

export function associationPapersHandlers(
  papers: AssociationPapersService,
  letters: LettersService,
): Handlers<typeof associationPapersContract> {
  return {
    'sheet.preview': ({ associationId }, call) => papers.sheetGaps(associationId, call),
    'sheet.issue': ({ associationId }, call) => papers.issueSheet(associationId, call),
    'minute.preview': ({ associationId }, call) => papers.minuteGaps(associationId, call),
    'minute.issue': (input, call) => papers.issueMinute(input, call),
    'directory.preview': (options) => papers.previewDirectory(options),
    'directory.issue': (options, call) => papers.issueDirectory(options, call),
    'labels.preview': (input, call) => letters.previewLabels(input, call),
    'labels.write': (input, call) => letters.writeLabels(input, call),
    'letters.preview': (input, call) => letters.previewLetters(input, call),
    'letters.issue': (input, call) => letters.issueLetters(input, call),
    'pieceRequests.preview': (input, call) => letters.previewRequests(input, call),
    'pieceRequests.issue': (input, call) => letters.issueRequests(input, call),
  };
}
