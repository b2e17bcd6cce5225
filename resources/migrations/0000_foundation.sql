CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "account_role" CHECK("account"."role" IN ('reader', 'editor', 'validator', 'administrator'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_login` ON `account` (`login`) WHERE "account"."removed_at" IS NULL;--> statement-breakpoint
CREATE TABLE `association` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`acronym` text NOT NULL,
	`purpose` text NOT NULL,
	`domain` text NOT NULL,
	`neighbourhood` text NOT NULL,
	`rna` text NOT NULL,
	`siret` text NOT NULL,
	`legal_category` text NOT NULL,
	`address` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`website` text NOT NULL,
	`founded_on` text,
	`status` text NOT NULL,
	`members` integer,
	`republican_commitment_on` text,
	`notes` text NOT NULL,
	`flagged` integer NOT NULL,
	`sort_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	CONSTRAINT "association_status" CHECK("association"."status" IN ('active', 'dormant', 'dissolved'))
);
--> statement-breakpoint
CREATE INDEX `association_sort_name` ON `association` (`sort_name`);--> statement-breakpoint
CREATE INDEX `association_siret` ON `association` (`siret`);--> statement-breakpoint
CREATE INDEX `association_rna` ON `association` (`rna`);--> statement-breakpoint
CREATE INDEX `association_domain` ON `association` (`domain`);--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`who` text NOT NULL,
	`operation` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text,
	`label` text NOT NULL,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entry_entity` ON `audit_entry` (`entity_id`);--> statement-breakpoint
CREATE TABLE `council_item` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`campaign_id` text,
	`title` text NOT NULL,
	`rapporteur_id` text,
	`subject_code` text NOT NULL,
	`committee_opinion` text NOT NULL,
	`context` text NOT NULL,
	`proposal` text NOT NULL,
	`budget` text NOT NULL,
	`visas` text NOT NULL,
	`recitals` text NOT NULL,
	`decision` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`rapporteur_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_item_kind" CHECK("council_item"."kind" IN ('standard', 'grants'))
);
--> statement-breakpoint
CREATE INDEX `council_item_session` ON `council_item` (`session_id`,`position`);--> statement-breakpoint
CREATE INDEX `council_item_campaign` ON `council_item` (`campaign_id`);--> statement-breakpoint
CREATE INDEX `council_item_rapporteur` ON `council_item` (`rapporteur_id`);--> statement-breakpoint
CREATE TABLE `council_session` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`meets_on` text NOT NULL,
	`meets_at` text NOT NULL,
	`place` text NOT NULL,
	`urgency_reason` text NOT NULL,
	`convocation_sent_on` text,
	`closing_notes` text NOT NULL,
	CONSTRAINT "council_session_kind" CHECK("council_session"."kind" IN ('ordinary', 'urgent', 'first'))
);
--> statement-breakpoint
CREATE INDEX `council_session_meets_on` ON `council_session` (`meets_on`);--> statement-breakpoint
CREATE TABLE `campaign` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`name` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`committee_on` text,
	`committee_name` text NOT NULL,
	`envelope` integer NOT NULL,
	`account` text NOT NULL,
	`function_code` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "campaign_envelope" CHECK("campaign"."envelope" >= 0)
);
--> statement-breakpoint
CREATE INDEX `campaign_year` ON `campaign` (`year`);--> statement-breakpoint
CREATE TABLE `grant_request` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`campaign_id` text NOT NULL,
	`association_id` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`asked` integer NOT NULL,
	`proposed` integer,
	`voted` integer,
	`received_on` text,
	`note` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "grant_request_amounts" CHECK("grant_request"."asked" >= 0 AND ifnull("grant_request"."proposed", 0) >= 0 AND ifnull("grant_request"."voted", 0) >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grant_request_number` ON `grant_request` (`campaign_id`,`number`);--> statement-breakpoint
CREATE INDEX `grant_request_association` ON `grant_request` (`association_id`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`done_at` integer NOT NULL,
	`account_id` text NOT NULL,
	`done_by` text NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`rejected` integer NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE TABLE `import_row` (
	`batch_id` text NOT NULL,
	`seq` integer NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`action` text NOT NULL,
	`before` text,
	`version_after` integer,
	PRIMARY KEY(`batch_id`, `seq`),
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "import_row_entity_kind" CHECK("import_row"."entity" IN ('association', 'person', 'mandate')),
	CONSTRAINT "import_row_action" CHECK("import_row"."action" IN ('created', 'updated'))
);
--> statement-breakpoint
CREATE INDEX `import_row_entity` ON `import_row` (`entity_id`);--> statement-breakpoint
CREATE TABLE `document_content` (
	`document_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `issued_document` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`issued_at` integer NOT NULL,
	`account_id` text NOT NULL,
	`issued_by` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "issued_document_kind" CHECK("issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier'))
);
--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);--> statement-breakpoint
CREATE TABLE `councillor` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`person_id` text NOT NULL,
	`function` text NOT NULL,
	`delegation` text NOT NULL,
	`table_order` integer NOT NULL,
	`group_name` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "councillor_function" CHECK("councillor"."function" IN ('mayor', 'deputy', 'delegate', 'councillor'))
);
--> statement-breakpoint
CREATE INDEX `councillor_person` ON `councillor` (`person_id`);--> statement-breakpoint
CREATE TABLE `mandate` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "mandate_role" CHECK("mandate"."role" IN ('president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other'))
);
--> statement-breakpoint
CREATE INDEX `mandate_association` ON `mandate` (`association_id`);--> statement-breakpoint
CREATE INDEX `mandate_person` ON `mandate` (`person_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`civility` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`sort_name` text NOT NULL,
	CONSTRAINT "person_civility" CHECK("person"."civility" IN ('madam', 'sir', 'none'))
);
--> statement-breakpoint
CREATE INDEX `person_sort_name` ON `person` (`sort_name`);--> statement-breakpoint
CREATE TABLE `search_document` (
	`row_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	`title` text NOT NULL,
	`detail` text NOT NULL,
	`words` text NOT NULL,
	`leaders` text DEFAULT '' NOT NULL,
	CONSTRAINT "search_document_kind" CHECK("search_document"."kind" IN ('association', 'person', 'session', 'campaign'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_document_entity` ON `search_document` (`entity_id`);--> statement-breakpoint
CREATE TABLE `legal_setting` (
	`key` text NOT NULL,
	`valid_from` text NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`key`, `valid_from`)
);
--> statement-breakpoint
CREATE TABLE `town_setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
