import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;

/** How a secret becomes a key. Written beside what it protects, so that the cost can rise in later versions without breaking older files. */
export const Kdf = z.strictObject({
  name: z.literal('scrypt'),
  logN: z.int().min(10).max(20),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
  salt: base64Of(16),
});
export type Kdf = z.infer<typeof Kdf>;

export const Sealed = z.strictObject({ nonce: base64Of(12), ciphertext: base64Of(32), tag: base64Of(TAG_BYTES) });
/** A 32-byte key under AES-256-GCM. */
export type Sealed = z.infer<typeof Sealed>;

/** A secret, how it is stretched, and the header that is authenticated with what it protects. */
export interface Wrapping {
  readonly secret: Buffer;
  readonly kdf: Kdf;
  readonly header: string;
}

/** Fresh parameters: scrypt with N = 2^17, r = 8, p = 1 (128 MiB) and a random salt. */
export function newKdf(logN = 17): Kdf {
  return { name: 'scrypt', logN, r: 8, p: 1, salt: randomBytes(16).toString('base64') };
}

/** Overwrites key material that is no longer needed. */
export function wipe(bytes: Buffer): void {
  bytes.fill(0);
}

/** Wraps the data key as it is at the call: locking the file meanwhile wipes the caller's, and must not lead to wrapping zeros. */
export async function seal(dataKey: Buffer, wrapping: Wrapping): Promise<Sealed> {
  const own = Buffer.from(dataKey);
  try {
    return encrypt(own, await derive(wrapping), wrapping.header);
  } finally {
    wipe(own);
  }
}

/** The data key, or undefined when the secret is not the right one (or header or ciphertext were altered). */
export async function unseal(sealed: Sealed, wrapping: Wrapping): Promise<Buffer | undefined> {
  const key = await derive(wrapping);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(sealed.nonce, 'base64'), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(wrapping.header))
    .setAuthTag(Buffer.from(sealed.tag, 'base64'));
  const dataKey = decipher.update(Buffer.from(sealed.ciphertext, 'base64'));
  try {
    decipher.final();
    return dataKey;
  } catch {
    wipe(dataKey);
    return undefined;
  } finally {
    wipe(key);
  }
}

function encrypt(dataKey: Buffer, key: Buffer, header: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(header));
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  wipe(key);
  return { nonce: nonce.toString('base64'), ciphertext: ciphertext.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

function derive({ secret, kdf }: Wrapping): Promise<Buffer> {
  const { logN, r, p } = kdf;
  const N = 2 ** logN;
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, Buffer.from(kdf.salt, 'base64'), 32, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function base64Of(bytes: number) {
  return z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);
}
