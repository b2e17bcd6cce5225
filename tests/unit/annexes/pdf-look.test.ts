import { describe, expect, it } from 'vitest';
import { lookIntoPdf } from '../../../src/main/features/annexes/pdf-look';
import { samplePdf } from '../../../src/main/features/sample/sample-pdf';
import { latin1 } from '../pieces/files';
import { aPackedPdf, aPdf } from './pdf-files';

const look = (bytes: Uint8Array) => lookIntoPdf(Buffer.from(bytes));
const padded = (bytes: Uint8Array, more: string) => Uint8Array.from([...bytes, ...latin1(more)]);
const attachment = (name: string) => `<</Type/Filespec/F(${name})/EF<</F 9 0 R>>>> <</Type/EmbeddedFile/Length 0>>`;

describe('a PDF that is whole', () => {
  it.each([
    ['of one page', samplePdf(['Plan']), 1],
    ['of forty pages', aPdf({ pages: 40 }), 40],
    ['with its objects compressed', aPackedPdf(12), 12],
    ['with pages under pages', aPdf({ pages: 3, more: ['<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 900>>'] }), 3],
    ['with a little after its end', padded(aPdf({ pages: 2 }), '\r\n'.repeat(200)), 2],
    ['that carries a data file', aPdf({ more: [attachment('factur-x.xml')] }), 1],
  ])('%s says how many pages it has', async (_what, bytes, pages) => {
    expect(await look(bytes)).toEqual({ pages });
  });
});

describe('a PDF that cannot be kept', () => {
  it.each([
    ['cut in the middle', aPdf({ pages: 3 }).slice(0, 200), 'damaged'],
    ['cut before its end', aPdf().slice(0, -30), 'damaged'],
    ['without any page', aPdf({ pages: 0 }), 'damaged'],
    ['that has nothing but a head and an end', latin1('%PDF-1.7\nstartxref\n0\n%%EOF'), 'damaged'],
    ['encrypted', aPdf({ trailer: '/Encrypt 5 0 R' }), 'encrypted'],
    ['encrypted in place', aPdf({ trailer: '/Encrypt<</Filter/Standard/V 2>>' }), 'encrypted'],
    ['that starts a program', aPdf({ more: ['<</Type/Action/S/Launch/F(calc.exe)>>'] }), 'programs'],
    ['that hides its action among compressed objects', aPackedPdf(1, '<</S /Launch /Win<</F(cmd.exe)>>>>'), 'programs'],
    ['that carries a program', aPdf({ more: [attachment('devis.pdf.exe')] }), 'programs'],
    [
      'that carries a program under a coded name',
      aPdf({ more: [`<</Type/Filespec/UF <FEFF0061002E006A0073>/EF<</F 9 0 R>>>>`, '<</Type/EmbeddedFile>>'] }),
      'programs',
    ],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await look(bytes)).toMatchObject({ fault });
  });
});
