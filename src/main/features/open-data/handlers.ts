import type { openDataContract } from '#shared/features/open-data/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { FilesService } from './files-service';
import type { PublicationsService } from './publications-service';

/** What open data is answered with. */
export interface OpenDataParts {
  readonly publications: PublicationsService;
  readonly files: FilesService;
}

export function openDataHandlers({ publications, files }: OpenDataParts): Handlers<typeof openDataContract> {
  return {
    'openData.years': (_input, { today }) => publications.years(today),
    'openData.preview': (choice, { today }) => publications.preview(choice, today),
    'openData.export': (choice, call) => publications.export(choice, call),
    'openData.deadlines': ({ year }, { today }) => publications.deadlines(year, today),
    'openData.publications': () => publications.list(),
    'openData.publish': (input, call) => publications.publish(input, call),
    'openData.removePublication': ({ id }, call) => publications.setRemoved(id, true, call),
    'openData.putBackPublication': ({ id }, call) => publications.setRemoved(id, false, call),
    'openData.check': (request, call) => files.check(request, call),
    'openData.import': (request, call) => files.import(request, call),
    'openData.files': () => files.list(),
    'openData.rows': (request) => files.rows(request),
    'openData.rewrite': ({ id }, call) => files.rewrite(id, call),
    'openData.removeFile': ({ id }, call) => files.setRemoved(id, true, call),
    'openData.putBackFile': ({ id }, call) => files.setRemoved(id, false, call),
    'openData.compare': ({ id, year }) => files.compare(id, year),
  };
}
