import { z } from 'zod';
import { command, Nothing, query } from '../../ipc/define';
import { LetterTemplateId } from '../../kernel/ids';
import { LetterTemplate, LetterTemplateInput } from './model';

const ById = z.strictObject({ id: LetterTemplateId });

export const letterTemplatesContract = {
  'templates.list': query({ permission: 'read', summary: 'The letters offered, by name.' }, Nothing, z.array(LetterTemplate)),
  'templates.create': command({ permission: 'validate', summary: 'Adds a letter to those offered.' }, LetterTemplateInput, LetterTemplate),
  'templates.update': command(
    { permission: 'validate', summary: 'Changes a letter; refused when it changed meanwhile.' },
    z.strictObject({ id: LetterTemplateId, version: z.int(), values: LetterTemplateInput }),
    LetterTemplate,
  ),
  'templates.archive': command({ permission: 'validate', summary: 'Takes a letter out of those offered.' }, ById, z.strictObject({})),
  'templates.restore': command({ permission: 'validate', summary: 'Offers a letter again.' }, ById, LetterTemplate),
};
