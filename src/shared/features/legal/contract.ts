import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { LegalKey, LegalSetting } from './model';

export const legalContract = {
  'legal.list': query({ permission: 'read', summary: 'Every dated legal setting with its source.' }, Nothing, z.array(LegalSetting)),
  'legal.amend': command(
    { permission: 'administer', summary: 'Gives a legal setting a new value from a date on; the earlier value stays for earlier dates.' },
    z.strictObject({ key: LegalKey, value: line(200), validFrom: zCivilDate, source: line(500) }),
    LegalSetting,
  ),
  'legal.withdraw': command(
    { permission: 'administer', summary: 'Withdraws a value the town had typed; the value that comes with the program applies again.' },
    z.strictObject({ key: LegalKey, validFrom: zCivilDate }),
    z.strictObject({}),
  ),
};
