import { z } from 'zod';
import { Bytes, command, line, Nothing, query, text } from '../../ipc/define';
import { LetterheadReport } from './letterhead';
import { SentenceKey } from './sentences';
import { HouseSettings } from './model';

export const HouseLogo = z.strictObject({
  fileName: z.string(),
  type: z.enum(['png', 'jpg']),
  width: z.int(),
  height: z.int(),
  sha256: z.string(),
  bytes: Bytes,
});
/** The picture at the head of the documents. */
export type HouseLogo = z.infer<typeof HouseLogo>;

export const TownLetterhead = z.strictObject({ fileName: z.string(), size: z.int(), sha256: z.string(), report: LetterheadReport });
/** The letterhead that the town made in Word, and what its examination found. */
export type TownLetterhead = z.infer<typeof TownLetterhead>;

export const HouseStyle = z.strictObject({ settings: HouseSettings, logo: HouseLogo.nullable(), letterhead: TownLetterhead.nullable() });
/** How the documents look. */
export type HouseStyle = z.infer<typeof HouseStyle>;

export const houseStyleContract = {
  'houseStyle.get': query({ permission: 'read', summary: 'How the documents look.' }, Nothing, HouseStyle),
  'houseStyle.update': command({ permission: 'administer', summary: 'Changes how the documents look.' }, HouseSettings, HouseSettings),
  'houseStyle.setLogo': command(
    { permission: 'administer', summary: 'Puts a picture, PNG or JPEG, at the head of the documents.' },
    z.strictObject({ fileName: line(200), bytes: Bytes }),
    HouseStyle,
  ),
  'houseStyle.removeLogo': command({ permission: 'administer', summary: 'Takes the picture off the documents.' }, Nothing, HouseStyle),
  'houseStyle.setLetterhead': command(
    { permission: 'administer', summary: 'Takes a Word document of the town as the letterhead of the documents, once examined.' },
    z.strictObject({ fileName: line(200), bytes: Bytes }),
    HouseStyle,
  ),
  'houseStyle.removeLetterhead': command(
    { permission: 'administer', summary: 'Back to the letterhead of the program.' },
    Nothing,
    HouseStyle,
  ),
  'houseStyle.letterheadFile': query(
    { permission: 'read', summary: 'The letterhead of the town, as it was given.' },
    Nothing,
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'houseStyle.letterheadFaults': query(
    { permission: 'read', summary: 'How many faults keep the letterhead of the town from being used.' },
    Nothing,
    z.strictObject({ faults: z.int() }),
  ),
  'houseStyle.sentences': query(
    { permission: 'read', summary: 'The sentences that documents repeat, as the town words them.' },
    Nothing,
    z.array(z.strictObject({ key: SentenceKey, text: z.string() })),
  ),
  'houseStyle.reword': command(
    { permission: 'administer', summary: 'Words a sentence that documents repeat; null for the original.' },
    z.strictObject({ key: SentenceKey, text: text(1000).nullable() }),
    Nothing,
  ),
  'houseStyle.sample': query(
    { permission: 'administer', summary: 'A sample document in Word with this look, saved or not; nothing is kept.' },
    HouseSettings,
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
};
