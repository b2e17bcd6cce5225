import type { AmendmentInput } from '#shared/features/agreements/model';
import { formatDateMedium } from '#shared/kernel/dates';
import type { AgreementArticle, AgreementPaper } from '../../../documents/agreement-papers';
import { orGap, paragraphsOf } from '../../../documents/gaps';
import { sentence } from '../../../documents/sentences';
import { letterheadOf } from '../../../documents/town-letterhead';
import { bothSign, madeAt, partiesOf } from './agreement-paper';
import { inLetters, type AgreementSource } from './source';

/** An amendment: what it changes, and that everything else stays. */
export function amendmentPaper(source: AgreementSource, values: AmendmentInput, number: number): AgreementPaper {
  const { agreement, facts, town } = source;
  return {
    letterhead: letterheadOf(town),
    title: `Avenant n° ${number} à la convention d’objectifs n° ${agreement.number}`,
    subtitle: facts.associationName,
    partiesHeading: 'Entre les soussignés',
    parties: partiesOf(source),
    preambleHeading: 'Préambule',
    preamble: [
      `Les parties ont signé le ${agreement.signedOn === null ? orGap('', 'date de signature') : formatDateMedium(agreement.signedOn)} la convention d’objectifs n° ${agreement.number}. Le présent avenant, pris en application de son article 13, a pour objet : ${values.purpose.replace(/\s*\.$/, '')}.`,
    ],
    agreed: 'Il est convenu ce qui suit :',
    articles: articlesOf(values, town),
    dateline: madeAt(town),
    signatures: bothSign(source),
    annexes: [],
  };
}

function articlesOf({ terms, amount, endsOn }: AmendmentInput, town: AgreementSource['town']): AgreementArticle[] {
  const bodies = [
    ...(amount === null
      ? []
      : [{ title: 'Montant', paragraphs: [`Le montant de la contribution financière de la Commune est porté à ${inLetters(amount)}.`] }]),
    ...(endsOn === null ? [] : [{ title: 'Durée', paragraphs: [`La convention s’achève le ${formatDateMedium(endsOn)}.`] }]),
    ...(terms.trim() === '' ? [] : [{ title: 'Autres modifications', paragraphs: paragraphsOf(terms) }]),
    { title: 'Autres dispositions', paragraphs: [sentence(town, 'amendment.rest', {})] },
  ];
  return bodies.map(({ title, paragraphs }, rank) => ({ heading: `Article ${rank + 1} – ${title}`, paragraphs }));
}
