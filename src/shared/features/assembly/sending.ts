import { z } from 'zod';
import { optionalLine } from '../../ipc/define';
import { zCivilDate, type CivilDate } from '../../kernel/dates';
import { CouncillorId, LateConvocationId, SessionId } from '../../kernel/ids';
import { checkEmail } from '../../kernel/identifiers';
import { bareLine, capitalLine, cutLine, wrapLines } from '../../kernel/postal-lines';

/** How the convocation reaches a councillor: in electronic form, or in writing when they ask for it (CGCT, art. L. 2121-10). */
export const SendingMeans = z.enum(['electronic', 'paper']);
export type SendingMeans = z.infer<typeof SendingMeans>;

export const AddressInput = z
  .strictObject({
    means: SendingMeans,
    /** The day they asked for paper, or for electronic form again; null while they never asked for anything. */
    askedOn: zCivilDate.nullable(),
    /** « Chez Mme Aubry », a floor, a box. */
    complement: optionalLine(120),
    street: optionalLine(250),
    postalCode: optionalLine(10),
    city: optionalLine(120),
  })
  .refine(({ means, askedOn }) => means === 'electronic' || askedOn !== null, {
    path: ['askedOn'],
    message: 'Indiquez le jour où l’élu a demandé le papier.',
  });
/** How and where a councillor wants the convocation: at home or at another address. The e-mail address is that of the person. */
export type AddressInput = z.infer<typeof AddressInput>;

export const Address = z.strictObject({
  ...AddressInput.shape,
  councillorId: CouncillorId,
  /** 0 while nothing is recorded for this seat. */
  version: z.int(),
  /** True when it is what the same person asked for an earlier seat: offered, not recorded. */
  fromEarlierSeat: z.boolean(),
});
export type Address = z.infer<typeof Address>;

/** What the means wanted still lack. */
export const SendingLack = z.enum(['email', 'address']);
export type SendingLack = z.infer<typeof SendingLack>;

export const Sending = z.strictObject({
  councillorId: CouncillorId,
  means: SendingMeans,
  askedOn: zCivilDate.nullable(),
  /** Null when the convocation can leave. */
  lacks: SendingLack.nullable(),
});
/** How the convocation reaches one councillor, without their address. */
export type Sending = z.infer<typeof Sending>;

const Convened = z.strictObject({ councillorId: CouncillorId, name: z.string(), lacks: SendingLack.nullable() });

export const Convening = z.strictObject({
  sessionId: SessionId,
  /** Those who receive it in electronic form, and those who asked for paper, in the order of the table. */
  byEmail: z.array(Convened),
  byPost: z.array(Convened),
  /** The e-mail addresses that can work, each once. */
  emails: z.array(z.string()),
  /** Those who sit on the day of the session but did not when the convocation left. */
  joined: z.array(
    z.strictObject({
      councillorId: CouncillorId,
      name: z.string(),
      since: zCivilDate,
      /** When they were convened on their own; null while they are to be. */
      convened: z.strictObject({ id: LateConvocationId, sentOn: zCivilDate }).nullable(),
    }),
  ),
  /** Those who sat when it left and do not on the day of the session. */
  left: z.array(z.strictObject({ councillorId: CouncillorId, name: z.string(), until: zCivilDate })),
  notes: z.array(z.strictObject({ message: z.string(), source: z.string() })),
});
/** To whom the convocation of a session goes, and how. */
export type Convening = z.infer<typeof Convening>;

export const Reached = z.strictObject({ ...AddressInput.shape, councillorId: CouncillorId, email: z.string() });
/** How and where a councillor is reached, their e-mail address included. */
export type Reached = z.infer<typeof Reached>;

/** Nothing asked: electronic form. */
export const NO_ADDRESS: AddressInput = { means: 'electronic', askedOn: null, complement: '', street: '', postalCode: '', city: '' };

/** How the convocation reaches somebody on a day: a request counts from the day it was made. */
export function meansOn({ means, askedOn }: Pick<AddressInput, 'means' | 'askedOn'>, day: CivilDate): SendingMeans {
  return means === 'paper' && (askedOn === null || askedOn <= day) ? 'paper' : 'electronic';
}

/** How the convocation reaches somebody on a day. */
export function sendingOf({ councillorId, askedOn, email, ...address }: Reached, day: CivilDate): Sending {
  const means = meansOn({ means: address.means, askedOn }, day);
  return { councillorId, means, askedOn, lacks: lackOf(means, { ...address, email }) };
}

type Place = Pick<AddressInput, 'street' | 'postalCode' | 'city'>;

/** What the means wanted lack: an e-mail address that can work, or an address a letter would reach. */
export function lackOf(means: SendingMeans, { email, ...place }: Place & { readonly email: string }): SendingLack | null {
  if (means === 'electronic') return checkEmail(email).status === 'valid' ? null : 'email';
  return hasPlace(place) ? null : 'address';
}

/** Whether a letter would arrive: a street or a box, a postal code and a town. */
export function hasPlace({ street, postalCode, city }: Place): boolean {
  return street !== '' && postalCode !== '' && city !== '';
}

/** The lines under a name on an envelope: at most four of 38 characters, the last in capitals (AFNOR XP Z 10-011). */
export function placeLines({ complement, street, postalCode, city }: Omit<AddressInput, 'means' | 'askedOn'>): string[] {
  return [cutLine(complement), ...wrapLines(bareLine(street), 2), capitalLine(`${postalCode} ${city}`)].filter((line) => line !== '');
}
