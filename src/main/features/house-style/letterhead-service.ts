import type { HouseStyle } from '#shared/features/house-style/contract';
import { isBlocking, type FieldTexts, type TownPaper } from '#shared/features/house-style/letterhead';
import type { Town } from '#shared/features/town/contract';
import { notFound } from '#shared/kernel/errors';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { fingerprintOf } from '../../security/fingerprint';
import type { GivenFile, Recognise } from './accept-letterhead';
import { keepFormer } from './former-files-repository';
import { HOUSE_RECORDS, toldLetterhead } from './record';
import { deleteLetterhead, findLetterhead, findLetterheadFile, saveLetterhead } from './letterhead-repository';

/** What the letterhead asks of other features. */
export interface LetterheadDependencies {
  readonly store: Store;
  readonly recognise: Recognise;
}

const LABEL = 'Papier à en-tête';

/** The letterhead that the town made in Word: examined, kept, used once nothing in it is faulty. */
export function createLetterheadService({ store, recognise }: LetterheadDependencies) {
  const file = (db: Reader) => {
    const kept = findLetterheadFile(db);
    if (!kept) throw notFound('house-style');
    return kept;
  };

  return {
    /** The letterhead as documents are written on it; undefined without one that can be used. */
    paperOf(db: Reader, town: Town): TownPaper | undefined {
      const kept = findLetterhead(db);
      if (kept?.report.used !== true) return undefined;
      return { bytes: () => store.read(file).bytes, fields: kept.written, texts: textsOf(town) };
    },

    file: () => store.read(file),

    faults: () => ({ faults: store.read((db) => findLetterhead(db)?.report.findings.filter(isBlocking).length ?? 0) }),

    /** @throws RULE `letterhead-refused` */
    async set({ fileName, bytes }: GivenFile, call: Call): Promise<void> {
      const { acceptLetterhead } = await import('./accept-letterhead');
      const { examineLetterhead } = await import('./examine-letterhead');
      await acceptLetterhead({ fileName, bytes }, recognise);
      const { written, ...report } = examineLetterhead(bytes);
      const sha256 = fingerprintOf(bytes);
      store.write(call, (tx, audit) => {
        const before = findLetterhead(tx);
        keepFormer(tx, 'letterhead', call.now);
        saveLetterhead(tx, { fileName, size: bytes.byteLength, sha256, report, written, bytes });
        audit({
          entity: 'house-style',
          entityId: HOUSE_RECORDS.letterhead,
          label: LABEL,
          before: toldLetterhead(before),
          after: toldLetterhead({ fileName, sha256 }),
        });
      });
      call.changed('house-style');
    },

    remove(call: Call): void {
      store.write(call, (tx, audit) => {
        const before = findLetterhead(tx);
        keepFormer(tx, 'letterhead', call.now);
        deleteLetterhead(tx);
        audit({
          entity: 'house-style',
          entityId: HOUSE_RECORDS.letterhead,
          label: LABEL,
          before: toldLetterhead(before),
          after: toldLetterhead(null),
        });
      });
      call.changed('house-style');
    },

    read(db: Reader): HouseStyle['letterhead'] {
      const kept = findLetterhead(db);
      if (!kept) return null;
      const { fileName, size, sha256, report } = kept;
      return { fileName, size, sha256, report };
    },
  };
}

function textsOf(town: Town): FieldTexts {
  return {
    commune: town.name,
    departement: town.department,
    arrondissement: town.arrondissement,
    adresse: town.address,
    code_postal: town.postalCode,
    telephone: town.phone,
    courriel: town.email,
    service: town.contactService,
    maire: town.mayorName,
    siret: town.siret,
  };
}
