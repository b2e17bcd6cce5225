import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeField, encodeField } from '#shared/features/associations/cell-codec';
import { AssociationInput } from '#shared/features/associations/model';
import { civilDate } from '#shared/kernel/dates';
import { anyAssociation } from '../../support/any-association';

const FIELDS = AssociationInput.keyof().options;

describe('an association in the cells of a spreadsheet', () => {
  it('comes back from its cells as it went, field by field, in a workbook and in a text file', () => {
    fc.assert(
      fc.property(anyAssociation, fc.boolean(), (values, risky) => {
        for (const field of FIELDS) expect(decodeField(field, encodeField(field, values[field], risky))).toEqual(values[field]);
      }),
    );
  });

  it('never starts a cell of a text file with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyAssociation, (values) => {
        for (const field of FIELDS) expect(encodeField(field, values[field], true)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('is written in French words, for people to read', () => {
    expect(encodeField('status', 'dormant')).toBe('En sommeil');
    expect(encodeField('seatIsHome', true)).toBe('Oui');
    expect(encodeField('fullTimeEquivalents', 250)).toBe('2,50');
    expect(encodeField('phone', '+33382331454')).toBe('03 82 33 14 54');
    expect(encodeField('legalCategory', '9220')).toBe('9220 - Association déclarée');
    expect(encodeField('labels', ['Fête ; été', 'Sport'])).toBe('Fête \\; été ; Sport');
    const approval = { kind: 'Jeunesse', authority: '', grantedOn: civilDate('2019-03-01') };
    expect(encodeField('approvals', [approval])).toBe('Jeunesse |  | 01/03/2019');
    expect(encodeField('approvals', [{ ...approval, grantedOn: null }])).toBe('Jeunesse');
  });

  it('reads what people write as well: « a;b », « oui », 2.5, an ISO day', () => {
    expect(decodeField('labels', 'Fête;Sport; ;')).toEqual(['Fête', 'Sport']);
    expect(decodeField('publicUtility', 'oui')).toBe(true);
    expect(decodeField('fullTimeEquivalents', '2.5')).toBe(250);
    expect(decodeField('foundedOn', '1998-05-12')).toBe('1998-05-12');
    expect(decodeField('legalCategory', 'Association déclarée')).toBe('9220');
    expect(decodeField('approvals', 'Jeunesse|DDETS|1/3')).toBeUndefined();
    expect(decodeField('status', 'peut-être')).toBeUndefined();
  });
});
