import type { Town } from '#shared/features/town/contract';
import { grantsReport } from '../../documents/grants-report';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';
import type { TableModel } from './table-model';
import { paperOf } from './to-paper';

// Loaded when the first table is written: the docx library is heavy.

/** The bytes of a table in Word. */
export function writeTable(town: Town, model: TableModel): Promise<Uint8Array> {
  const footer = `${communeOf(town)} – ${model.title}`;
  const sheets = [grantsReport(letterheadOf(town), paperOf(model))];
  return docxBytes(wordDocument({ title: model.title, creator: communeOf(town), footer, house: lookOf(town), sheets }));
}
