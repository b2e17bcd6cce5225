import type { GrantTextInput, GrantTextKind } from './model';

const CLOSE = 'Je vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.';
const RECEIVED =
  'J’accuse réception, au {date_reception}, de la demande de subvention de {montant_demande} que votre association « {association} » a présentée pour l’objet suivant : {objet} (exercice {exercice}, demande n° {numero}). Votre dossier est suivi par le service suivant : {service}. Ses coordonnées figurent en tête de ce courrier, établi en application de l’article {article_reception} du code des relations entre le public et l’administration.';
const SILENCE =
  'À défaut de réponse de la commune dans un délai de {delai_silence}, votre demande sera réputée rejetée le {date_rejet} (article {article_silence} du même code). Cette décision implicite pourra alors être contestée devant le {tribunal} dans un délai de {delai_recours}.';
const SUSPENDED = 'Ce délai est suspendu pendant le temps qui vous est donné pour compléter votre dossier (article {article_pieces}).';
const PIECES = '{pieces}\n\nJe vous remercie de me les faire parvenir avant le {date_limite}.';
const DECISION = 'par délibération n° {deliberation} du {date_vote}, le conseil municipal';
const PAYMENT =
  'Le versement interviendra au plus tard dans les {delai_versement} suivant la présente notification, sur le compte dont vous nous avez communiqué le relevé. {convention}';
const REPORT = 'Je vous rappelle l’obligation de transmettre le compte rendu financier avant le {date_compte_rendu}.';
const REMEDIES =
  'Cette décision peut être contestée devant le {tribunal}, dans un délai de {delai_recours} à compter de la réception de ce courrier, par voie postale ou sur www.telerecours.fr. Un recours gracieux peut aussi m’être adressé dans le même délai.';

function letter(subject: string, ...paragraphs: string[]): GrantTextInput {
  return { subject, body: ['{civilite},', ...paragraphs, CLOSE].join('\n\n') };
}

function reminder(rank: string, warning: string): GrantTextInput {
  return letter(
    `demande de subvention {exercice} – ${rank} relance`,
    'Par courrier du {date_demande}, je vous ai demandé de compléter le dossier de la demande de subvention de votre association « {association} » (demande n° {numero}). À ce jour, les pièces suivantes manquent toujours :',
    PIECES,
    warning,
  );
}

const REPORT_WANTED =
  'le compte rendu financier de cette subvention devait me parvenir au plus tard le {date_compte_rendu}, en application de l’article {article_compte_rendu} de la loi n° 2000-321 du 12 avril 2000';
const REPORT_FORM =
  'Je vous remercie de me l’adresser avant le {date_limite_relance}, accompagné du rapport d’activité et des comptes approuvés de l’exercice. Le formulaire Cerfa n° 15059*02 peut être utilisé.';

function reportLetter(subject: string, before: string, ...paragraphs: string[]): GrantTextInput {
  return letter(
    `compte rendu financier de la subvention {exercice} – ${subject}`,
    `Par délibération n° {deliberation} du {date_vote}, le conseil municipal a accordé à votre association « {association} » une subvention de {montant} au titre de l’exercice {exercice}, pour l’objet suivant : {objet}.`,
    before,
    ...paragraphs,
  );
}

/** The texts as they come with the program; the town may change each, and come back to it. */
export const ORIGINAL_TEXTS: Readonly<Record<GrantTextKind, GrantTextInput>> = {
  receipt: letter('demande de subvention {exercice} – accusé de réception', RECEIVED, 'Votre dossier est complet.', SILENCE),
  'receipt-incomplete': letter(
    'demande de subvention {exercice} – accusé de réception d’un dossier incomplet',
    RECEIVED,
    'Votre dossier est incomplet. Les pièces suivantes manquent ou ne peuvent plus être prises en compte :',
    PIECES,
    SILENCE,
    SUSPENDED,
  ),
  completion: letter(
    'demande de subvention {exercice} – pièces complémentaires',
    'L’examen de la demande de subvention de votre association « {association} » (demande n° {numero}, {objet}) montre que les pièces suivantes manquent ou ne peuvent plus être prises en compte :',
    PIECES,
    'Le délai dont dispose la commune pour vous répondre est suspendu pendant ce temps (article {article_pieces} du code des relations entre le public et l’administration).',
  ),
  'reminder-1': reminder('première', 'Sans elles, l’examen de votre demande ne peut se poursuivre.'),
  'reminder-2': reminder('deuxième', 'Sans elles, votre demande ne pourra être présentée à la commission.'),
  'reminder-3': reminder('dernière', 'À défaut, votre demande sera déclarée irrecevable et ne sera pas présentée au conseil municipal.'),
  holding: letter(
    'demande de subvention {exercice} – dossier en cours d’examen',
    'La demande de subvention de {montant_demande} de votre association « {association} » (demande n° {numero}), reçue le {date_reception}, est toujours en cours d’examen.',
    'Le conseil municipal n’a pas encore délibéré. Si le silence gardé jusqu’au {date_rejet} fait naître une décision implicite de rejet (article {article_silence} du code des relations entre le public et l’administration), il n’empêche pas la commune d’examiner votre demande et de vous accorder ensuite une subvention.',
    'Vous serez informé(e) de la décision prise dès le vote.',
  ),
  award: letter(
    'attribution d’une subvention – exercice {exercice}',
    `J’ai le plaisir de vous informer que, ${DECISION} a accordé à votre association « {association} » une subvention de {montant} ({montant_lettres}) au titre de l’exercice {exercice}, pour l’objet suivant : {objet}.`,
    PAYMENT,
    REPORT,
  ),
  partial: letter(
    'attribution d’une subvention – exercice {exercice}',
    `J’ai le plaisir de vous informer que, ${DECISION} a accordé à votre association « {association} » une subvention de {montant} ({montant_lettres}) au titre de l’exercice {exercice}, pour l’objet suivant : {objet}. Vous aviez demandé {montant_demande} ; les crédits disponibles n’ont pas permis de retenir la totalité de votre demande.`,
    PAYMENT,
    REPORT,
    REMEDIES,
  ),
  refusal: letter(
    'demande de subvention – exercice {exercice}',
    'Vous avez sollicité une subvention de {montant_demande} pour votre association « {association} », pour l’objet suivant : {objet}.',
    `J’ai le regret de vous informer que, ${DECISION} n’a pas pu réserver une suite favorable à votre demande, pour le motif suivant : {motif}.`,
    REMEDIES,
  ),
  adjournment: letter(
    'demande de subvention – exercice {exercice}',
    'Le conseil municipal, réuni le {date_vote}, a ajourné l’examen de la demande de subvention de {montant_demande} de votre association « {association} » (demande n° {numero}, {objet}).',
    'Votre demande n’est pas rejetée : elle sera présentée à une prochaine séance, et vous serez informé(e) de la décision prise.',
  ),
  'report-1': reportLetter('première relance', `Sauf erreur de ma part, ${REPORT_WANTED}, et je ne l’ai pas reçu.`, REPORT_FORM),
  'report-2': reportLetter(
    'deuxième relance',
    `Malgré mon courrier du {date_relance}, je n’ai pas reçu ce que j’attendais : ${REPORT_WANTED}.`,
    REPORT_FORM,
    'Tant qu’il ne m’est pas parvenu, aucune nouvelle subvention de la commune ne pourra être proposée au conseil municipal pour votre association.',
  ),
  'report-3': reportLetter(
    'mise en demeure',
    `Malgré mes relances, dont la dernière est du {date_relance}, votre association n’a pas rempli son obligation : ${REPORT_WANTED}.`,
    'Je vous mets en demeure de me l’adresser avant le {date_limite_relance}, accompagné du rapport d’activité et des comptes approuvés de l’exercice.',
    'À défaut, l’emploi de la subvention ne pouvant être vérifié, la commune se réserve d’en demander le reversement.',
  ),
};
