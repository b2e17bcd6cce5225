import type { BrokenRule, EntityName, Failure, FieldIssue, FileFault, OpeningReason } from '../kernel/errors';
import { groupThousands, listOf, NBSP, plural, typeset } from '../kernel/french';
import { formatDateShort } from '../kernel/dates';
import { formatAmount } from '../kernel/money';
import { fieldLabel } from './field-labels';
import { refusedLetterheadText } from './refused-letterhead-text';
import { refusedPieceText } from './refused-piece-text';

const LOGO_FAULTS = {
  'too-large': 'il pèse plus de 1 Mo. Réduisez l’image, par exemple à 800 points de large.',
  'not-a-picture': 'ce n’est pas une image PNG ou JPEG entière, quel que soit son nom. Enregistrez-le dans l’un de ces formats.',
  dimensions: 'l’image est trop grande ou trop allongée pour un en-tête. Recadrez-la autour du logo.',
} as const;

function sentenceFieldsText({ unknown, missing, known }: Extract<BrokenRule, { rule: 'sentence-fields' }>): string {
  const wrong = unknown.length === 0 ? '' : `La phrase ne connaît pas ${listOf(unknown)}. `;
  const lost = missing.length === 0 ? '' : `Il y manque ${listOf(missing)}. `;
  return `${wrong}${lost}Ses champs sont ${listOf(known)}. Rien n’a été changé.`;
}

/** The French sentence of a failure: what happened, and how to mend it. The window and the command line say the same. */
export function failureText(failure: Failure): string {
  return failure.code === 'VALIDATION' ? issuesText(failure.details.issues) : typeset(sentenceOf(failure));
}

function sentenceOf(failure: Exclude<Failure, { code: 'VALIDATION' }>): string {
  switch (failure.code) {
    case 'NOT_FOUND':
      return `${capital(NOUNS[failure.details.entity].definite)} n’existe pas ou plus.`;
    case 'CONFLICT':
      return `Il y a déjà ${NOUNS[failure.details.entity].indefinite} avec cette valeur : « ${failure.details.value} ».`;
    case 'RULE':
      return ruleText(failure.details);
    case 'FORBIDDEN':
      return 'Votre compte ne permet pas cette action. Demandez à un administrateur de la faire, ou de changer votre rôle.';
    case 'LOCKED':
      return 'Le fichier est verrouillé. Ouvrez-le avec votre mot de passe.';
    case 'CANCELLED':
      return 'L’action a été annulée : rien n’a été enregistré.';
    case 'OPENING':
      return openingText(failure.details.reason, failure.details.backup);
    case 'UNKNOWN_OPERATION':
      return `L’opération « ${failure.details.operation} » n’existe pas.`;
    case 'UNEXPECTED':
      return `Une erreur inattendue s’est produite (référence ${failure.reference}). Rien n’a été enregistré. Signalez cette référence à votre service informatique.`;
  }
}

interface Noun {
  readonly definite: string;
  readonly indefinite: string;
}

const NOUNS: Record<EntityName, Noun> = {
  account: { definite: 'ce compte', indefinite: 'un compte' },
  association: { definite: 'cette association', indefinite: 'une association' },
  backup: { definite: 'cette sauvegarde', indefinite: 'une sauvegarde' },
  'bank-account': { definite: 'ce compte bancaire', indefinite: 'un compte bancaire' },
  campaign: { definite: 'cette campagne', indefinite: 'une campagne' },
  change: { definite: 'cette modification', indefinite: 'une modification' },
  committee: { definite: 'cette commission', indefinite: 'une commission' },
  'council-attendance': { definite: 'cette réponse à l’appel', indefinite: 'une réponse à l’appel' },
  'council-item': { definite: 'cette affaire', indefinite: 'une affaire' },
  'council-milestone': { definite: 'cette date', indefinite: 'une date' },
  'council-demand': { definite: 'cette demande de réunion', indefinite: 'une demande de réunion' },
  'council-movement': { definite: 'ce mouvement', indefinite: 'un mouvement' },
  'council-proxy': { definite: 'ce pouvoir', indefinite: 'un pouvoir' },
  'council-session': { definite: 'cette séance', indefinite: 'une séance' },
  'council-standing': { definite: 'ce déport', indefinite: 'un déport' },
  'council-vote': { definite: 'ce vote', indefinite: 'un vote' },
  councillor: { definite: 'cet élu', indefinite: 'un élu' },
  delegation: { definite: 'cette délégation', indefinite: 'une délégation' },
  'mayor-decision': { definite: 'cette décision du maire', indefinite: 'une décision du maire' },
  'mayor-decision-year': { definite: 'ce registre annuel', indefinite: 'un registre annuel' },
  'councillor-address': { definite: 'ce choix d’envoi', indefinite: 'un choix d’envoi' },
  'councillor-delegation': { definite: 'cette délégation', indefinite: 'une délégation' },
  'councillor-end': { definite: 'cette fin de mandat', indefinite: 'une fin de mandat' },
  'councillor-link': { definite: 'cet intérêt déclaré', indefinite: 'un intérêt déclaré' },
  deliberation: { definite: 'cette délibération', indefinite: 'une délibération' },
  document: { definite: 'ce document', indefinite: 'un document' },
  'electoral-list': { definite: 'cette liste de candidats', indefinite: 'une liste de candidats' },
  exchange: { definite: 'cet échange', indefinite: 'un échange' },
  agreement: { definite: 'cette convention', indefinite: 'une convention' },
  'agreement-amendment': { definite: 'cet avenant', indefinite: 'un avenant' },
  'function-change': { definite: 'ce changement de fonction', indefinite: 'un changement de fonction' },
  'grant-letter': { definite: 'ce courrier', indefinite: 'un courrier' },
  'grant-letter-text': { definite: 'ce texte', indefinite: 'un texte' },
  'grant-envelope': { definite: 'cette enveloppe', indefinite: 'une enveloppe' },
  'financial-report': { definite: 'ce compte rendu financier', indefinite: 'un compte rendu financier' },
  'grant-dossier': { definite: 'ce dossier de demande', indefinite: 'un dossier de demande' },
  'grant-request': { definite: 'cette demande de subvention', indefinite: 'une demande de subvention' },
  'grant-review': { definite: 'cet avis de relecteur', indefinite: 'un avis de relecteur' },
  'grant-scenario': { definite: 'ce scénario', indefinite: 'un scénario' },
  'house-style': { definite: 'cette charte', indefinite: 'une charte' },
  'import-batch': { definite: 'cet import', indefinite: 'un import' },
  'import-mapping': { definite: 'cette correspondance de colonnes', indefinite: 'une correspondance de colonnes' },
  'item-annex': { definite: 'cette annexe', indefinite: 'une annexe' },
  'in-kind-support': { definite: 'cette aide en nature', indefinite: 'une aide en nature' },
  'legal-setting': { definite: 'cette référence légale', indefinite: 'une référence légale' },
  'late-convocation': { definite: 'cette convocation', indefinite: 'une convocation' },
  'letter-template': { definite: 'ce modèle de lettre', indefinite: 'un modèle de lettre' },
  'list-term': { definite: 'ce terme', indefinite: 'un terme' },
  mandate: { definite: 'ce mandat', indefinite: 'un mandat' },
  merge: { definite: 'cette fusion', indefinite: 'une fusion' },
  'numbering-pattern': { definite: 'ce modèle de numéro', indefinite: 'un modèle de numéro' },
  'own-text': { definite: 'ce texte de la bibliothèque', indefinite: 'un texte de la bibliothèque' },
  payment: { definite: 'ce versement', indefinite: 'un versement' },
  person: { definite: 'cette personne', indefinite: 'une personne' },
  piece: { definite: 'cette pièce', indefinite: 'une pièce' },
  'piece-type': { definite: 'ce type de pièce', indefinite: 'un type de pièce' },
  publication: { definite: 'cette publication', indefinite: 'une publication' },
  'published-file': { definite: 'ce fichier publié', indefinite: 'un fichier publié' },
  reimbursement: { definite: 'ce reversement', indefinite: 'un reversement' },
  'saved-view': { definite: 'cette vue', indefinite: 'une vue' },
  'signed-file': { definite: 'ce fichier signé', indefinite: 'un fichier signé' },
  tariff: { definite: 'ce tarif', indefinite: 'un tarif' },
};

const NUMBERS_KEPT = {
  'drawn-up': 'Des délibérations de cette séance sont établies : leurs numéros leur restent. Corrigez-les par une nouvelle version.',
  followed: 'D’autres délibérations ont pris leur numéro depuis : rendre ceux-ci laisserait un trou dans le registre.',
  none: 'Cette séance n’a pas de numéro à rendre.',
} as const;

const DECISION_NUMBER_KEPT = {
  signed: 'Cette décision est signée : son numéro lui reste. Corrigez-la par une nouvelle version, ou retirez-la par une autre décision.',
  printed: 'Cette décision a été produite en Word sous ce numéro : il lui reste. Modifiez-la et produisez-la à nouveau.',
  followed: 'Une autre décision a pris un numéro depuis : rendre celui-ci laisserait un trou dans le registre.',
  closed: 'Le registre de cette année est clos : ses numéros ne changent plus.',
  none: 'Cette décision n’a pas de numéro à rendre.',
} as const;

function ruleText(broken: BrokenRule): string {
  switch (broken.rule) {
    case 'password-too-weak':
      return `Ce mot de passe n’est pas assez solide. ${broken.missing.join(' ')}`;
    case 'recovery-key-typo':
      return 'Cette clé de secours comporte une faute de frappe. Comparez-la à votre fiche, groupe par groupe.';
    case 'last-administrator':
      return 'Il doit rester au moins un administrateur. Nommez-en un autre d’abord.';
    case 'own-account':
      return 'Vous ne pouvez pas retirer votre propre compte. Un autre administrateur peut le faire.';
    case 'not-empty':
      return 'Le fichier contient déjà des données : la ville d’exemple ne remplit qu’un fichier vide.';
    case 'changed-meanwhile':
      return `${capital(NOUNS[broken.entity].definite)} a changé entre-temps. Rechargez avant d’enregistrer à nouveau ; votre saisie reste affichée.`;
    case 'unreadable-file':
      return `${broken.fileName} : ${fileText(broken.fault, broken.limit)}`;
    case 'unmapped-name-column':
      return 'Indiquez la colonne qui contient le nom de l’association.';
    case 'column-mapped-twice':
      return `Deux colonnes alimentent le même champ (${fieldLabel(broken.field) ?? broken.field}). Gardez-en une.`;
    case 'import-already-undone':
      return 'Cet import a déjà été annulé.';
    case 'import-plan-gone':
      return 'La comparaison n’est plus en mémoire. Revenez aux colonnes et vérifiez à nouveau le fichier.';
    case 'import-in-use':
      return `L’import ne peut pas être annulé en entier : des associations ont servi depuis (${broken.names.join(', ')}).`;
    case 'association-in-use':
      return `Cette association a ${plural(broken.requests, 'demande', 'demandes')} de subvention en cours. Retirez-les d’abord de leur campagne.`;
    case 'bank-details-ended':
      return 'Ces coordonnées bancaires ne sont plus en usage.';
    case 'bank-details-in-use':
      return 'L’association a déjà d’autres coordonnées bancaires en usage. Mettez-y fin d’abord.';
    case 'bank-details-settled':
      return 'Ces coordonnées ont été confirmées par un contre-appel ou remplacées : elles restent dans l’historique. Saisissez les bonnes à leur place.';
    case 'campaign-dates-out-of-order':
      return 'La clôture de la campagne précède son ouverture. Corrigez l’une des deux dates.';
    case 'campaign-already-on-agenda':
      return `Cette campagne est déjà inscrite à l’ordre du jour de la séance du ${broken.session}.`;
    case 'award-held-back':
      return `Aucun montant ne peut être voté pour « ${broken.association} ». ${broken.reason} Source : ${broken.source}.`;
    case 'request-notified':
      return `La décision a été notifiée à l’association le ${broken.on} : le montant voté ne change plus.`;
    case 'vote-recorded':
      return `Le vote est déjà enregistré pour « ${broken.association} ». Annulez-le d’abord pour en saisir un autre.`;
    case 'vote-settled':
      return 'Le conseil a voté ce montant. Annulez d’abord le vote dans la séance pour le modifier.';
    case 'votes-missing':
      return `Il manque le vote de ${plural(broken.affairs, 'affaire', 'affaires')} : enregistrez-le à l’étape « Votes » (adoptée, rejetée, retirée ou ajournée). Les numéros suivent l’ordre du jour.`;
    case 'nothing-to-number':
      return 'Aucune délibération n’attend de numéro : seules les affaires adoptées, rejetées ou dont il a été pris acte en reçoivent un.';
    case 'number-refused':
      return broken.taken
        ? `Le numéro « ${broken.number} » est déjà celui d’une autre délibération. Changez le modèle de numéro dans Administration, onglet « Conseil ».`
        : `Le numéro « ${broken.number} » n’est pas admis par @CTES (2 à 15 chiffres, capitales et « _ »). Changez le modèle de numéro dans Administration, onglet « Conseil ».`;
    case 'nothing-to-draw-up':
      return 'Aucune délibération n’attend d’être établie : numérotez d’abord celles de la séance.';
    case 'nothing-to-correct':
      return 'Rien ne change par rapport à la version en vigueur : corrigez un texte, ou les présences et les votes de la séance.';
    case 'deliberation-numbered':
      return `Cette affaire porte le numéro ${broken.number}, qui ne se donne qu’une fois : elle ne peut plus être retirée. Corrigez la délibération par une nouvelle version, ou rendez d’abord les numéros de la séance si rien n’est encore établi.`;
    case 'decision-signed':
      return `La décision n° ${broken.number} est signée : elle ne change plus. Corrigez-la par une nouvelle version, ou retirez-la par une autre décision.`;
    case 'decision-not-signed':
      return 'Cette décision n’est pas encore signée.';
    case 'decision-numbered':
      return `Cette décision a pris le numéro ${broken.number} : la supprimer laisserait un trou dans le registre. Rendez d’abord son numéro, s’il est le dernier, ou modifiez-la.`;
    case 'decision-not-numbered':
      return 'Cette décision n’a pas encore de numéro : numérotez-la d’abord.';
    case 'decision-number-kept':
      return DECISION_NUMBER_KEPT[broken.because];
    case 'decision-year-closed':
      return `Le registre des décisions de ${broken.year} est clos. Rouvrez-le pour prendre un numéro de cette année.`;
    case 'nothing-to-report':
      return 'Aucune décision signée n’attend d’être portée à la connaissance du conseil.';
    case 'empty-register':
      return `Aucune décision n’a de numéro en ${broken.year} : il n’y a pas encore de registre à produire.`;
    case 'numbers-kept':
      return NUMBERS_KEPT[broken.because];
    case 'request-closed':
      return 'Cette demande est close. Rouvrez-la pour la modifier.';
    case 'scdl-columns':
      return `Le fichier « ${broken.fileName} » ne peut pas être lu : ${broken.faults.join(' ; ')}. Corrigez les titres dans le fichier. Rien n’a été importé.`;
    case 'scdl-nothing-to-import':
      return `Le fichier « ${broken.fileName} » n’a aucune ligne à importer : toutes sont refusées. Le rapport dit pourquoi, ligne par ligne.`;
    case 'scdl-known-file':
      return `Le contenu de « ${broken.fileName} » est déjà importé : rien n’a été ajouté.`;
    case 'no-deliberation-to-publish':
      return `Aucune délibération de ${broken.year} n’a de numéro : numérotez d’abord celles des séances tenues.`;
    case 'signed-file-not-pdf':
      return `Le fichier « ${broken.fileName} » n’est pas un PDF. Enregistrez le document signé au format PDF, qui ne se modifie pas. Rien n’a été ajouté.`;
    case 'logo-refused':
      return `Le logo « ${broken.fileName} » n’est pas repris : ${LOGO_FAULTS[broken.fault]} Le logo présent est gardé.`;
    case 'sentence-fields':
      return sentenceFieldsText(broken);
    case 'letterhead-refused':
      return `Le papier à en-tête « ${broken.fileName} » n’est pas repris : ${refusedLetterheadText(broken)} L’en-tête présent est gardé.`;
    case 'returned-not-word':
      return `Le fichier « ${broken.fileName} » n’est pas un document Word (.docx). Enregistrez-le dans ce format. Rien n’a été ajouté.`;
    case 'document-kept-already':
      return 'Ce document est déjà conservé tel quel : rien n’a été ajouté.';
    case 'scdl-lines-to-mend':
      return `Le fichier n’est pas valide : ${plural(broken.lines, 'ligne', 'lignes')} à corriger. Corrigez-les, ou choisissez de les laisser de côté.`;
    case 'scdl-nothing-to-publish':
      return `Aucune subvention de ${broken.year} n’est à publier avec ces choix.`;
    case 'payment-impossible':
      return `Aucun versement n’est possible pour « ${broken.association} ». ${broken.reason} Source : ${broken.source}.`;
    case 'payment-before-vote':
      return `Aucun versement ne peut précéder le vote : le conseil municipal a voté la subvention de « ${broken.association} » le ${formatDateShort(broken.votedOn)}.`;
    case 'payments-over-voted':
      return `Les versements de « ${broken.association} » (${formatAmount(broken.planned)}) dépasseraient la subvention votée (${formatAmount(broken.voted)}).`;
    case 'payment-settled':
      return 'Ce versement est certifié, transmis, payé ou retiré : il ne se modifie plus ainsi. Revenez d’abord sur cette étape.';
    case 'nothing-to-plan':
      return 'Il ne reste rien à programmer : tout le montant voté est déjà réparti en versements.';
    case 'nothing-to-change':
      return 'Ces versements portent déjà cette date : il n’y a rien à changer.';
    case 'nothing-to-ask-back':
      return 'Rien n’est à redemander : le compte rendu ne laisse pas d’excédent à reverser, rien n’a été versé, ou la somme est déjà redemandée.';
    case 'reimbursement-over-paid':
      return `On ne peut redemander plus que ce qui a été versé : ${formatAmount(broken.asked)} redemandés pour ${formatAmount(broken.paid)} versés.`;
    case 'letter-not-due':
      return `Ce courrier ne peut pas être adressé à ${listOf(broken.names)}. Actualisez la liste et recommencez.`;
    case 'letter-already-withdrawn':
      return 'Ce courrier est déjà déclaré non envoyé.';
    case 'agreement-exists':
      return `La demande de « ${broken.association} » a déjà une convention, n° ${broken.number}. Rédigez un avenant pour la modifier.`;
    case 'agreement-settled':
      return 'Cette convention est signée : elle ne se modifie plus que par un avenant.';
    case 'agreement-dates':
      return `La convention doit finir après son début, et dure au plus ${broken.years} ans.`;
    case 'agreement-steps':
      return 'Les dates de la signature doivent se suivre : envoi, signature de l’association, signature du maire, transmission, publication.';
    case 'agenda-frozen':
      return 'La convocation est partie : les numéros annoncés aux conseillers ne changent plus. Seules les affaires ajoutées depuis se déplacent.';
    case 'item-not-ready':
      return `L’affaire n’est pas encore prête. ${broken.gaps.join(' ')}`;
    case 'not-a-grants-item':
      return 'Les textes de cette affaire ne viennent pas d’une campagne : modifiez-les à la main.';
    case 'session-without-items':
      return 'L’ordre du jour est vide. Ajoutez au moins une affaire avant de produire le dossier.';
    case 'own-proxy':
      return `${broken.name} ne peut pas se donner pouvoir. Choisissez un autre membre du conseil.`;
    case 'later-end-first':
      return `Le tableau a changé ensuite : ${broken.name}, le ${formatDateShort(broken.on)} (fin de mandat ou fonction). Annulez d’abord ce changement.`;
    case 'not-in-office':
      return `${broken.name} n’est pas membre du conseil municipal à la date de cette séance.`;
    case 'second-proxy':
      return `${broken.holder} porte déjà le pouvoir de ${broken.giver} : un conseiller n’en porte que ${groupThousands(broken.most)} (CGCT, art. L. 2121-20). Choisissez un autre porteur, ou mettez fin au premier pouvoir.`;
    case 'proxy-already-given':
      return `${broken.giver} a déjà donné pouvoir à ${broken.holder} pour ces affaires. Changez ce pouvoir, ou retirez-le d’abord.`;
    case 'too-many-votes':
      return `Le vote compte ${plural(broken.cast, 'voix', 'voix')} pour ${plural(broken.voters, 'votant', 'votants')} seulement, présents et représentés. Vérifiez les voix, ou la présence ; votre saisie reste affichée.`;
    case 'not-a-voter':
      return `${listOf(broken.names)} ne vote pas sur cette affaire : ni présent ni représenté, ou n’y prend pas part. Corrigez la présence, ou le vote.`;
    case 'ballots-missing':
      return `Au scrutin public, le vote de chacun est noté. Il manque ${listOf(broken.names)}.`;
    case 'votes-disagree':
      return 'Les voix comptées ne sont pas celles des personnes notées. La présence a peut-être changé : rechargez, puis vérifiez le vote.';
    case 'outcome-disagrees':
      return `Avec ${plural(broken.votesFor, 'voix pour', 'voix pour')} et ${plural(broken.votesAgainst, 'voix contre', 'voix contre')}, le résultat ne peut pas être celui-là : la majorité absolue des suffrages exprimés décide (CGCT, art. L. 2121-20).`;
    case 'numbers-announced':
      return `Les numéros de l’ordre du jour sont annoncés : le document « ${broken.document} » a été produit avec eux. Ils ne changent plus ; ajoutez ou retirez des affaires, elles seront signalées.`;
    case 'affair-voted':
      return 'Le vote de cette affaire a décidé de subventions. Annulez-le d’abord à l’étape « Votes » pour retirer l’affaire.';
    case 'affair-withdrawn':
      return 'Cette affaire est retirée de l’ordre du jour. Remettez-la à l’étape « Ordre du jour » pour enregistrer son vote.';
    case 'quorum-not-lacking':
      return 'Cette séance ne manque pas de quorum : une seconde convocation ne s’y applique pas. Faites l’appel d’abord.';
    case 'already-reconvened':
      return `Le conseil est déjà convoqué à nouveau, le ${broken.on}.`;
    case 'mandate-dates-out-of-order':
      return 'La fin du mandat précède son début. Corrigez l’une des deux dates.';
    case 'mandate-already-held':
      return `${broken.person} exerce déjà cette fonction dans « ${broken.association} » à ces dates. Corrigez le mandat existant.`;
    case 'person-already-known':
      return `${broken.name} est déjà dans le fichier. Choisissez cette personne, ou précisez que c’est quelqu’un d’autre.`;
    case 'merge-with-itself':
      return 'Choisissez deux fiches différentes : une fiche ne se fusionne pas avec elle-même.';
    case 'already-merged':
      return `La fiche « ${broken.name} » a été fusionnée dans « ${broken.into} ». Annulez d’abord cette fusion, dans Doublons.`;
    case 'merge-from-trash':
      return `La fiche « ${broken.name} » est à la corbeille. Restaurez-la avant de la fusionner.`;
    case 'merge-already-undone':
      return 'Cette fusion a déjà été annulée.';
    case 'merge-later-first':
      return `Une fusion plus récente touche aux mêmes fiches. Annulez-la d’abord : ${broken.names.join(' ; ')}.`;
    case 'merge-changed-since':
      return `La fiche « ${broken.name} » a été modifiée depuis la fusion (${broken.fields.join(', ')}) : l’annuler effacerait cette saisie. Notez-la, remettez l’ancienne valeur, puis recommencez.`;
    case 'change-overtaken':
      return `Cette fiche a changé depuis${broken.who === '' ? '' : ` (${broken.who}, le ${broken.on})`} : annulez d’abord la modification la plus récente.`;
    case 'change-already-undone':
      return 'Cette modification a déjà été annulée.';
    case 'change-not-undoable':
      return 'Cette modification ne s’annule pas d’ici. Corrigez la fiche à la main, ou passez par sa propre page.';
    case 'still-in-use':
      return broken.names.length === 0
        ? 'Cette fiche sert encore ailleurs, ou ce dont elle dépend a disparu : elle reste comme elle est.'
        : `Cette fiche doit rester : elle est encore nommée par ${listOf(broken.names)}.`;
    case 'no-postal-address':
      return 'Aucune de ces associations n’a d’adresse postale complète : complétez une fiche avant d’imprimer des étiquettes.';
    case 'unknown-letter-field':
      return `Cette lettre nomme des champs qui n’existent pas (${broken.fields.join(', ')}). Corrigez-les avant de la produire.`;
    case 'nothing-to-ask':
      return 'Il n’y a aucune pièce à demander à ces associations. Cochez « Relancer » pour redemander celles qui l’ont déjà été.';
    case 'setting-date-taken':
      return 'Une valeur commence déjà à cette date. Choisissez une autre date ou retirez l’ancienne valeur.';
    case 'support-dates-out-of-order':
      return 'La fin de l’aide précède son début. Corrigez l’une des deux dates.';
    case 'tariff-in-use':
      return `Ce tarif a servi à ${plural(broken.supports, 'aide', 'aides')} en nature : sa nature et son unité ne changent plus. Archivez-le et créez-en un autre.`;
    case 'refused-piece':
      return `${broken.fileName} : ${refusedPieceText(broken)}`;
    case 'piece-without-file':
      return 'Cette pièce n’a pas de fichier : seule son arrivée a été notée.';
    case 'piece-has-file':
      return 'Cette pièce a déjà son fichier, qui ne se remplace pas. Ajoutez plutôt une nouvelle pièce du même type.';
    case 'no-program':
      return `${broken.fileName} : aucun programme de ce poste n’ouvre ce genre de fichier. Enregistrez-en une copie, ou demandez le programme à votre service informatique.`;
    case 'altered-piece':
      return `${broken.fileName} : le contenu ne correspond plus à l’empreinte prise à son dépôt. Ne vous y fiez pas : restaurez une sauvegarde ou redemandez cette pièce.`;
  }
}

function fileText(fault: FileFault, limit?: number): string {
  switch (fault) {
    case 'empty':
      return 'ce fichier est vide.';
    case 'too-large':
      return `ce fichier dépasse ${Math.round((limit ?? 0) / 1024 / 1024)} Mo. Découpez la liste en plusieurs fichiers.`;
    case 'too-many-rows':
      return `ce fichier compte plus de ${groupThousands(limit ?? 0)} lignes. Découpez la liste en plusieurs fichiers.`;
    case 'not-a-spreadsheet':
      return 'ce fichier n’est ni un classeur Excel (.xlsx) ni un fichier CSV, quel que soit son nom.';
    case 'old-excel':
      return 'c’est un ancien classeur Excel (.xls). Ouvrez-le dans Excel, puis « Enregistrer sous… » au format .xlsx.';
    case 'password-protected':
      return 'ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel et retirez la protection avant de l’importer.';
    case 'no-header':
      return 'aucune ligne de titres n’a été trouvée. Indiquez laquelle porte les titres des colonnes.';
    case 'unknown-sheet':
      return 'cette feuille n’existe pas dans le classeur.';
    case 'damaged':
      return 'ce fichier est abîmé ou incomplet. Ouvrez-le dans Excel et enregistrez-le à nouveau.';
  }
}

function openingText(reason: OpeningReason, backup?: string): string {
  switch (reason) {
    case 'not-found':
      return 'Le fichier de données est introuvable. S’il a été déplacé, choisissez son nouvel emplacement.';
    case 'already-exists':
      return 'Un fichier de données existe déjà à cet endroit. Il n’a pas été touché.';
    case 'wrong-password':
      return 'Mot de passe incorrect. Vérifiez la touche Verr. Maj. et recommencez.';
    case 'wrong-recovery-key':
      return 'Cette clé de secours n’ouvre pas ce fichier. Vérifiez que la fiche est bien la plus récente.';
    case 'damaged-backup':
      return 'Cette sauvegarde est endommagée ou incomplète. Le fichier de données n’a pas été touché : choisissez une autre sauvegarde.';
    case 'damaged-file':
      return 'Le fichier de données est endommagé, ou le fichier des clés n’est pas le sien. Rien n’a été modifié : restaurez la dernière sauvegarde.';
    case 'damaged-keys':
      return 'Le fichier des clés (.keys.json) est endommagé. Remettez en place celui d’une sauvegarde.';
    case 'missing-keys':
      return 'Le fichier des clés (.keys.json) manque à côté du fichier de données. Remettez-le en place, ou restaurez une sauvegarde.';
    case 'newer-version':
      return 'Ce fichier a été enregistré par une version plus récente de Démopart. Mettez le programme à jour pour l’ouvrir.';
    case 'already-open':
      return 'Ce fichier est déjà ouvert, dans une autre fenêtre ou sur un autre poste. Fermez-le là-bas, puis réessayez.';
    case 'disk-full':
      return 'Le disque est plein : rien n’a été enregistré. Libérez de la place, puis réessayez.';
    case 'read-only':
      return 'Le dossier est en lecture seule ou vos droits ne suffisent pas. Demandez l’accès en écriture.';
    case 'migration-failed':
      return `La mise à jour du fichier a échoué ; il est resté dans son état d’avant.${backup ? ` Une sauvegarde vérifiée a été faite : ${backup}.` : ''}`;
  }
}

const ISSUES_SAID = 5;

/** One line a field, the first thing wrong with each; beyond a few, only their number. */
function issuesText(issues: readonly FieldIssue[]): string {
  const byPlace = new Map<string, string>();
  for (const { path, message } of issues) {
    const place = placeOf(path);
    if (!byPlace.has(place)) byPlace.set(place, place === '' ? message : `${place}${NBSP}: ${uncapitalised(message)}`);
  }
  const said = [...byPlace.values()];
  const more = said.length - ISSUES_SAID;
  if (more <= 1) return said.join('\n');
  return [...said.slice(0, ISSUES_SAID), `Et ${plural(more, 'autre champ', 'autres champs')} à corriger.`].join('\n');
}

/** Where a field is, as a French reader knows it; the name itself for what has no label. */
function placeOf(path: FieldIssue['path']): string {
  const steps = path.length > 1 && path[0] === 'values' ? path.slice(1) : path;
  return steps.map((step) => (typeof step === 'number' ? `n°${NBSP}${step + 1}` : (fieldLabel(step) ?? step))).join(' › ');
}

function uncapitalised(sentence: string): string {
  return /^\p{Lu}[\p{Ll}’ ]/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
