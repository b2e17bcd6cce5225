import { LOGO_LIMIT, type Logo } from '#shared/features/house-style/model';
import { broken } from '#shared/kernel/errors';

const PNG = '\x89PNG\r\n\x1a\n';
/** The most dots a side: more is never seen on paper, and Word would be slow. */
const MOST_DOTS = 6000;

/**
 * Looks at a picture by its content: PNG or JPEG, whole enough to tell its size.
 * @throws RULE `logo-refused`
 */
export function readPicture({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }): Logo {
  if (bytes.byteLength > LOGO_LIMIT) throw broken({ rule: 'logo-refused', fileName, fault: 'too-large' });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOfPng(file) ?? sizeOfJpeg(file);
  if (size === undefined) throw broken({ rule: 'logo-refused', fileName, fault: 'not-a-picture' });
  const { width, height } = size;
  if (width < 1 || height < 1 || Math.max(width, height) > MOST_DOTS || height > 4 * width || width > 20 * height)
    throw broken({ rule: 'logo-refused', fileName, fault: 'dimensions' });
  return { bytes, ...size };
}

type Size = Omit<Logo, 'bytes'>;

/** PNG (ISO 15948): its first chunk says its size, its last closes it. */
function sizeOfPng(file: Buffer): Size | undefined {
  if (file.length < 45 || file.toString('latin1', 0, 8) !== PNG || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  if (!file.subarray(-12).includes('IEND')) return undefined;
  return { type: 'png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** JPEG (ISO 10918): the segment that starts the frame says its size. */
function sizeOfJpeg(file: Buffer): Size | undefined {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 < file.length;) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { type: 'jpg', height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}
