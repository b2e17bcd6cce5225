import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { newRecoveryKey } from '../../src/main/security/recovery-key';
import { writeRecoverySheet } from '../../src/main/features/vault/recovery-sheet';
import { TOWN } from './session-builders';
import { paragraphsIn, plainText, wordErrors } from './word-reading';

test('the recovery sheet prints the whole key, who made it and when, and opens without error in Word', async () => {
  const recoveryKey = newRecoveryKey();
  const sheet = await writeRecoverySheet({ town: TOWN, recoveryKey, login: 'c.martin', createdOn: civilDate('2026-09-01') });
  const text = plainText(sheet.bytes);
  const printed = paragraphsIn(sheet.bytes).filter((line) => /^[0-9A-Z]{4}(?:-[0-9A-Z]{4})*$/.test(line));
  expect(printed.join('-')).toBe(recoveryKey);
  expect(text).toContain('mardi 1er septembre 2026');
  expect(text).toContain('compte « c.martin »');
  expect(text).toContain('COMMUNE DE JARNY');
  expect(sheet.fileName).toBe('2026-09-01-cle-de-secours.docx');
  expect(await wordErrors(sheet.bytes)).toEqual([]);
});
