-- The supporting documents usually asked for a grant (loi n° 2000-321, art. 9-1 and 10; Cerfa 12156): the town changes the list as it likes.
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000101', 1, 'Statuts déclarés', 'until-changed', 0, 1, 1, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000102', 1, 'Liste des dirigeants (bureau, conseil d’administration)', 'until-changed', 0, 1, 2, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000103', 1, 'Récépissé de déclaration ou publication au JOAFE', 'until-changed', 0, 1, 3, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000104', 1, 'Relevé d’identité bancaire au nom de l’association', 'until-changed', 0, 1, 4, 'bank-identity', NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000105', 1, 'Comptes approuvés (compte de résultat et bilan)', 'yearly', 18, 1, 5, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000106', 1, 'Rapport d’activité', 'yearly', 18, 1, 6, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000107', 1, 'Procès-verbal de l’assemblée générale', 'yearly', 18, 1, 7, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000108', 1, 'Budget prévisionnel', 'yearly', 0, 1, 8, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000109', 1, 'Attestation d’assurance', 'until-date', 0, 1, 9, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-00000000010a', 1, 'Contrat d’engagement républicain', 'until-changed', 0, 1, 10, 'republican-commitment', NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-00000000010b', 1, 'Rapport du commissaire aux comptes', 'yearly', 18, 0, 11, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-00000000010c', 1, 'Pouvoir du signataire', 'until-changed', 0, 0, 12, NULL, NULL);
--> statement-breakpoint
INSERT INTO `piece_type` (`id`, `version`, `name`, `validity`, `valid_months`, `required`, `position`, `role`, `archived_at`) VALUES ('0199a000-0000-7000-8000-00000000010d', 1, 'Compte rendu financier de la subvention précédente', 'yearly', 18, 0, 13, NULL, NULL);
--> statement-breakpoint
-- A first list of domains, for files that have none.
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000201', 'domain', 'Sport', 1);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000202', 'domain', 'Culture', 2);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000203', 'domain', 'Loisirs et vie sociale', 3);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000204', 'domain', 'Solidarité et action sociale', 4);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000205', 'domain', 'Éducation et jeunesse', 5);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000206', 'domain', 'Patrimoine et mémoire', 6);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000207', 'domain', 'Environnement', 7);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000208', 'domain', 'Santé', 8);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-000000000209', 'domain', 'Vie économique et emploi', 9);
--> statement-breakpoint
INSERT INTO `list_term` (`id`, `kind`, `value`, `position`) VALUES ('0199a000-0000-7000-8000-00000000020a', 'domain', 'Anciens combattants', 10);
--> statement-breakpoint
-- The stable number of an association is the first nine digits of its SIRET, when the key of the SIRET is right (Luhn: every other digit doubled).
UPDATE `association` SET `siren` = substr(`siret`, 1, 9) WHERE length(`siret`) = 14 AND `siret` NOT GLOB '*[^0-9]*' AND (
	SELECT sum(CASE WHEN `place`.`value` % 2 = 0 THEN substr(`siret`, `place`.`value`, 1) ELSE substr('0246813579', substr(`siret`, `place`.`value`, 1) + 1, 1) END)
	FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14]') AS `place`
) % 10 = 0;
--> statement-breakpoint
-- The first letters offered.
INSERT INTO `letter_template` (`id`, `version`, `name`, `subject`, `body`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000301', 1, 'Invitation à une rencontre', 'invitation à la rencontre des associations', '{civilite},

La commune de {ville} réunit chaque année les associations pour faire le point sur la saison écoulée et préparer la suivante. J’ai le plaisir de convier l’association « {association} » à cette rencontre.

Elle permettra d’échanger sur vos projets, sur l’occupation des salles, sur le calendrier des manifestations et sur les demandes de subvention de l’année à venir. Deux personnes peuvent représenter votre association.

Pour faciliter l’organisation de cette rencontre, je vous remercie de confirmer votre présence auprès du service mentionné en tête de ce courrier, qui vous en précisera la date et le lieu.

Je vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.', NULL);
--> statement-breakpoint
INSERT INTO `letter_template` (`id`, `version`, `name`, `subject`, `body`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000302', 1, 'Vœux et remerciements', 'vœux et remerciements de la municipalité', '{civilite},

Au nom du conseil municipal et en mon nom personnel, j’adresse à l’association « {association} », à ses bénévoles et à ses adhérents mes vœux les plus chaleureux.

Par votre engagement, vous donnez à {ville} une part de ce qui fait son attrait : des activités ouvertes à tous, des lieux où l’on se rencontre, une attention portée à chacun. Je tiens à vous en remercier très sincèrement.

La municipalité restera à vos côtés au cours de l’année, et ses services demeurent à votre disposition pour vous accompagner dans vos projets.

Je vous prie d’agréer, {civilite}, l’expression de ma considération la meilleure.', NULL);
--> statement-breakpoint
INSERT INTO `letter_template` (`id`, `version`, `name`, `subject`, `body`, `archived_at`) VALUES ('0199a000-0000-7000-8000-000000000303', 1, 'Mise à jour de la fiche', 'mise à jour des renseignements concernant votre association', '{civilite},

La commune tient à jour un registre des associations, qui sert à vous écrire, à instruire vos demandes et, si vous l’acceptez, à vous faire figurer dans l’annuaire. Voici les renseignements que nous détenons au sujet de l’association « {association} » :

- Présidence : {president}
- Adresse du courrier : {adresse}
- Téléphone : {telephone}
- Adresse électronique : {courriel}
- Numéro RNA : {rna}
- SIRET : {siret}
- Nombre d’adhérents : {adherents}

Je vous remercie de bien vouloir nous signaler toute erreur ou tout changement, et nous adresser la liste à jour de vos dirigeants ainsi que vos statuts s’ils ont été modifiés. Aucune liste nominative de vos adhérents ne vous est demandée.

Conformément au règlement général sur la protection des données, les personnes concernées peuvent accéder aux données qui les concernent et les faire rectifier auprès du service mentionné en tête de ce courrier.

Je vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.', NULL);
