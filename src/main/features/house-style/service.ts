import { isDeepStrictEqual } from 'node:util';
import type { houseStyleContract, HouseStyle } from '#shared/features/house-style/contract';
import { ORIGINAL, type HouseSettings } from '#shared/features/house-style/model';
import type { Town } from '#shared/features/town/contract';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { Handlers } from '../../ipc/handler-types';
import { fingerprintOf } from '../../security/fingerprint';
import { createLetterheadService, type LetterheadDependencies } from './letterhead-service';
import { createSentencesService } from './sentences-service';
import { getWording } from './sentences-repository';
import { keepFormer } from './former-files-repository';
import { readPicture } from './picture';
import { HOUSE_RECORDS, toldLogo } from './record';
import type { TownOnPaper } from './town-on-paper';
import { deleteLogo, getLogo, getSettings, saveLogo, saveSettings } from './repository';

/** What the look of the documents asks of other features. */
interface HouseStyleDependencies extends LetterheadDependencies {
  readonly town: () => Town;
}

const LABEL = 'Charte des documents';

/** How the documents of the town look. */
export function createHouseStyleService({ store, town, recognise }: HouseStyleDependencies) {
  const letterheads = createLetterheadService({ store, recognise });
  const read = (db: Reader): HouseStyle => ({ settings: getSettings(db), logo: getLogo(db), letterhead: letterheads.read(db) });
  const get = () => store.read(read);
  const dressed = (settings: HouseSettings): TownOnPaper => {
    const known = town();
    const { logo, paper, wording } = store.read((db) => ({
      logo: getLogo(db),
      paper: letterheads.paperOf(db, known),
      wording: getWording(db),
    }));
    const said = Object.keys(wording).length === 0 ? {} : { wording };
    // The letterhead of the town's own has its logo.
    if (paper !== undefined) return { ...known, ...said, house: { settings, logo: null, paper } };
    return logo === null && isDeepStrictEqual(settings, ORIGINAL)
      ? { ...known, ...said }
      : { ...known, ...said, house: { settings, logo } };
  };

  function setLogo(file: { fileName: string; bytes: Uint8Array }, call: Call): HouseStyle {
    const picture = readPicture(file);
    const logo = { ...picture, fileName: file.fileName, sha256: fingerprintOf(file.bytes) };
    store.write(call, (tx, audit) => {
      const before = getLogo(tx);
      keepFormer(tx, 'logo', call.now);
      saveLogo(tx, logo);
      audit({ entity: 'house-style', entityId: HOUSE_RECORDS.logo, label: LABEL, before: toldLogo(before), after: toldLogo(logo) });
    });
    call.changed('house-style');
    return get();
  }

  function removeLogo(call: Call): HouseStyle {
    store.write(call, (tx, audit) => {
      const before = getLogo(tx);
      keepFormer(tx, 'logo', call.now);
      deleteLogo(tx);
      audit({ entity: 'house-style', entityId: HOUSE_RECORDS.logo, label: LABEL, before: toldLogo(before), after: toldLogo(null) });
    });
    call.changed('house-style');
    return get();
  }

  return {
    /** The town as those who write its documents take it. */
    townOnPaper: (): TownOnPaper => dressed(store.read(getSettings)),
    handlers: {
      'houseStyle.get': get,
      'houseStyle.update': (settings, call) => {
        store.write(call, (tx, audit) => {
          const before = getSettings(tx);
          saveSettings(tx, settings);
          audit({ entity: 'house-style', entityId: HOUSE_RECORDS.settings, label: LABEL, before, after: settings });
        });
        call.changed('house-style');
        return settings;
      },
      'houseStyle.setLogo': setLogo,
      'houseStyle.removeLogo': (_input, call) => removeLogo(call),
      'houseStyle.setLetterhead': async (file, call) => {
        await letterheads.set(file, call);
        return get();
      },
      'houseStyle.removeLetterhead': (_input, call) => {
        letterheads.remove(call);
        return get();
      },
      'houseStyle.letterheadFile': letterheads.file,
      'houseStyle.letterheadFaults': letterheads.faults,
      ...createSentencesService(store),
      'houseStyle.sample': async (settings) => {
        const { writeSample } = await import('./write-sample');
        return { fileName: 'apercu-de-la-charte.docx', bytes: await writeSample(dressed(settings)) };
      },
    } satisfies Handlers<typeof houseStyleContract>,
  };
}
