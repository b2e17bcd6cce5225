import type { SendingLack, SendingMeans } from '#shared/features/assembly/sending';

/** How a councillor is convened, in a list. */
export const meansLabels: Readonly<Record<SendingMeans, string>> = { electronic: 'Par courriel', paper: 'Sur papier' };

/** What is missing before the convocation can leave. */
export const lackLabels: Readonly<Record<SendingLack, string>> = {
  email: 'Courriel à compléter',
  address: 'Adresse à compléter',
};
