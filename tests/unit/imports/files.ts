import writeExcel, { type SheetData } from 'write-excel-file/node';

/** The bytes of a CSV file. */
export function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** The bytes of a real workbook with the sheets given. */
export async function xlsx(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const parts = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return new Uint8Array(await writeExcel(parts).toBuffer());
}
