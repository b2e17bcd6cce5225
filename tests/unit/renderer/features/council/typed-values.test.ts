import { describe, expect, it } from 'vitest';
import { matchingCodes, subjectCodes, subjectLabel } from '../../../../../src/renderer/features/council/subject-codes';
import { parseTimeOfDay } from '../../../../../src/renderer/lib/time-of-day';
import { SubjectCode } from '#shared/features/council/model';

describe('the hour of a session', () => {
  it('is read as people type it', () => {
    const typed = {
      '18:30': '18:30',
      '18h30': '18:30',
      '18 h 30': '18:30',
      '18\u00a0h\u00a030': '18:30',
      '18h': '18:00',
      '9': '09:00',
      '1830': '18:30',
    };
    for (const [text, time] of Object.entries(typed)) expect(parseTimeOfDay(text)).toBe(time);
  });

  it('is refused when no clock shows it', () => {
    for (const text of ['25h', '18h75', 'midi', '', '183', '18h3']) expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

describe('the ACTES codes', () => {
  it('offer the grants first, and only codes that the contract accepts', () => {
    expect(subjectCodes[0]).toBe('7.5');
    expect(subjectCodes.every((code) => SubjectCode.safeParse(code).success)).toBe(true);
  });

  it('are found by the beginning of the code or by a word of what it is about', () => {
    expect(matchingCodes('5.')).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8']);
    expect(matchingCodes('voeux')).toEqual(['9.4']);
    expect(matchingCodes('subvention')).toEqual(['7.5']);
    expect(matchingCodes('urbanisme')).toEqual(['2.1', '2.2', '2.3']);
    expect(subjectLabel('8.3')).toBe('Voirie');
    expect(subjectLabel('8.99')).toBe('');
  });
});
