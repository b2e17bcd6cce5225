import type { Town } from '#shared/features/town/contract';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import type { RecoverySheetPaper } from '../../documents/papers';
import { recoverySheet } from '../../documents/recovery-sheet';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';

/** What the sheet of a recovery key is printed from. */
export interface RecoverySheetSource {
  readonly town: Town;
  /** As `newRecoveryKey` writes it, groups separated by dashes. */
  readonly recoveryKey: string;
  readonly login: string;
  readonly createdOn: CivilDate;
}

const GROUPS_PER_LINE = 3;

/** One page to seal in an envelope. The caller never stores its bytes. */
export async function writeRecoverySheet(source: RecoverySheetSource): Promise<{ fileName: string; bytes: Uint8Array }> {
  const paper = paperOf(source);
  const creator = communeOf(source.town);
  const document = wordDocument({
    title: paper.title,
    creator,
    footer: `${creator} – Document confidentiel`,
    house: lookOf(source.town),
    sheets: [recoverySheet(letterheadOf(source.town), paper)],
  });
  return { fileName: `${source.createdOn}-cle-de-secours.docx`, bytes: await docxBytes(document) };
}

function keyLines(key: string): string[] {
  const groups = key.split('-');
  const lines = Math.ceil(groups.length / GROUPS_PER_LINE);
  return Array.from({ length: lines }, (_, line) => groups.slice(line * GROUPS_PER_LINE, (line + 1) * GROUPS_PER_LINE).join('-'));
}

function paperOf({ recoveryKey, login, createdOn }: RecoverySheetSource): RecoverySheetPaper {
  return {
    title: 'Clé de secours du fichier Démopart',
    lead: 'À imprimer, à mettre sous enveloppe fermée et à conserver au coffre de la mairie.',
    key: keyLines(recoveryKey),
    facts: [
      { label: 'Établie le', value: formatDateLong(createdOn) },
      { label: 'Établie par', value: `compte « ${login} »` },
      { label: 'Enveloppe remise à', value: '…'.repeat(30) },
      { label: 'Date et signature', value: '…'.repeat(30) },
    ],
    advice: ADVICE,
  };
}

const ADVICE: RecoverySheetPaper['advice'] = [
  {
    heading: 'À quoi sert cette clé',
    paragraphs: [
      'Elle ouvre le fichier chiffré de la commune lorsque tous les mots de passe sont perdus. Sans mot de passe et sans cette clé, personne ne peut lire le fichier, pas même l’éditeur du logiciel.',
    ],
  },
  {
    heading: 'Comment s’en servir',
    paragraphs: [
      'Sur l’écran de déverrouillage, choisissez « Mot de passe oublié ? », recopiez la clé et choisissez un nouveau mot de passe. Les majuscules, les espaces et les tirets ne comptent pas ; la lettre O vaut zéro, les lettres I et L valent un.',
    ],
  },
  {
    heading: 'Précautions',
    paragraphs: [
      'Ne conservez ce document ni sur un ordinateur, ni dans une messagerie, ni à côté du fichier. Supprimez-le du poste après l’impression. Si l’enveloppe a été ouverte, faites établir une nouvelle clé : l’ancienne cessera de fonctionner.',
    ],
  },
];
