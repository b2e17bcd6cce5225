CREATE TABLE `former_siret` (
	`association_id` text NOT NULL,
	`siret` text NOT NULL,
	`until` text NOT NULL,
	PRIMARY KEY(`association_id`, `siret`),
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `former_siret_number` ON `former_siret` (`siret`);--> statement-breakpoint
CREATE TABLE `bank_account` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`iban` text NOT NULL,
	`bic` text NOT NULL,
	`holder` text NOT NULL,
	`bank_name` text NOT NULL,
	`piece_id` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`called_back_on` text,
	`called_back_by` text DEFAULT '' NOT NULL,
	`call_back_note` text DEFAULT '' NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`piece_id`) REFERENCES `piece`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `bank_account_association` ON `bank_account` (`association_id`);--> statement-breakpoint
CREATE INDEX `bank_account_iban` ON `bank_account` (`iban`);--> statement-breakpoint
CREATE INDEX `bank_account_piece` ON `bank_account` (`piece_id`);--> statement-breakpoint
CREATE TABLE `exchange` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`association_id` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exchange_kind" CHECK("exchange"."kind" IN ('meeting', 'call', 'letter', 'email', 'visit', 'note'))
);
--> statement-breakpoint
CREATE INDEX `exchange_association` ON `exchange` (`association_id`,`happened_on`);--> statement-breakpoint
CREATE TABLE `import_mapping` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`columns` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_mapping_name` ON `import_mapping` (`name`);--> statement-breakpoint
CREATE TABLE `in_kind_support` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`association_id` text NOT NULL,
	`tariff_id` text NOT NULL,
	`year` integer NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`quantity` integer NOT NULL,
	`unit_price` integer NOT NULL,
	`amount` integer NOT NULL,
	`note` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tariff_id`) REFERENCES `tariff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "in_kind_support_amounts" CHECK("in_kind_support"."quantity" > 0 AND "in_kind_support"."unit_price" >= 0 AND "in_kind_support"."amount" >= 0)
);
--> statement-breakpoint
CREATE INDEX `in_kind_support_association` ON `in_kind_support` (`association_id`,`year`);--> statement-breakpoint
CREATE INDEX `in_kind_support_tariff` ON `in_kind_support` (`tariff_id`);--> statement-breakpoint
CREATE TABLE `tariff` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`archived_at` integer,
	CONSTRAINT "tariff_kind" CHECK("tariff"."kind" IN ('room', 'equipment', 'staff', 'other')),
	CONSTRAINT "tariff_unit" CHECK("tariff"."unit" IN ('hour', 'half-day', 'day', 'use', 'month', 'year'))
);
--> statement-breakpoint
CREATE TABLE `tariff_rate` (
	`tariff_id` text NOT NULL,
	`year` integer NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`tariff_id`, `year`),
	FOREIGN KEY (`tariff_id`) REFERENCES `tariff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tariff_rate_amount" CHECK("tariff_rate"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE `document_association` (
	`document_id` text NOT NULL,
	`association_id` text NOT NULL,
	PRIMARY KEY(`document_id`, `association_id`),
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `document_association_association` ON `document_association` (`association_id`);--> statement-breakpoint
CREATE TABLE `letter_template` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE TABLE `list_term` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`position` integer NOT NULL,
	CONSTRAINT "list_term_kind" CHECK("list_term"."kind" IN ('domain', 'label', 'neighbourhood'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_term_value` ON `list_term` (`kind`,`value`);--> statement-breakpoint
CREATE TABLE `distinct_pair` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`a`, `b`)
);
--> statement-breakpoint
CREATE TABLE `record_merge` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`kept_id` text NOT NULL,
	`absorbed_id` text NOT NULL,
	`kept_name` text NOT NULL,
	`absorbed_name` text NOT NULL,
	`before` text NOT NULL,
	`merged_at` integer NOT NULL,
	`merged_by` text NOT NULL,
	`undone_at` integer,
	CONSTRAINT "record_merge_kind" CHECK("record_merge"."kind" IN ('association', 'person'))
);
--> statement-breakpoint
CREATE INDEX `record_merge_kept` ON `record_merge` (`kept_id`);--> statement-breakpoint
CREATE INDEX `record_merge_absorbed` ON `record_merge` (`absorbed_id`);--> statement-breakpoint
CREATE TABLE `piece` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`association_id` text NOT NULL,
	`type_id` text NOT NULL,
	`year` integer,
	`dated_on` text,
	`received_on` text NOT NULL,
	`written_end` text,
	`valid_through` text,
	`status` text NOT NULL,
	`checked_by` text,
	`checked_at` integer,
	`note` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`type_id`) REFERENCES `piece_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "piece_status" CHECK("piece"."status" IN ('received', 'valid', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `piece_association` ON `piece` (`association_id`,`type_id`,`removed_at`,`status`,`valid_through`);--> statement-breakpoint
CREATE INDEX `piece_of_type` ON `piece` (`type_id`);--> statement-breakpoint
CREATE INDEX `piece_valid_through` ON `piece` (`valid_through`);--> statement-breakpoint
CREATE INDEX `piece_received` ON `piece` (`received_on`,`association_id`) WHERE "piece"."removed_at" IS NULL;--> statement-breakpoint
CREATE TABLE `piece_content` (
	`piece_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`piece_id`) REFERENCES `piece`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `piece_request` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`type_id` text NOT NULL,
	`year` integer,
	`requested_on` text NOT NULL,
	`document_id` text NOT NULL,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`type_id`) REFERENCES `piece_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `piece_request_association` ON `piece_request` (`association_id`,`type_id`);--> statement-breakpoint
CREATE INDEX `piece_request_type` ON `piece_request` (`type_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `piece_request_once` ON `piece_request` (`document_id`,`association_id`,`type_id`);--> statement-breakpoint
CREATE TABLE `piece_type` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`validity` text NOT NULL,
	`valid_months` integer NOT NULL,
	`required` integer NOT NULL,
	`position` integer NOT NULL,
	`role` text,
	`archived_at` integer,
	CONSTRAINT "piece_type_validity" CHECK("piece_type"."validity" IN ('yearly', 'until-changed', 'until-date')),
	CONSTRAINT "piece_type_role" CHECK("piece_type"."role" IN ('republican-commitment', 'bank-identity'))
);
--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`account_id` text NOT NULL,
	`shared` integer NOT NULL,
	`search` text NOT NULL,
	`columns` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "saved_view_list" CHECK("saved_view"."list" IN ('associations'))
);
--> statement-breakpoint
CREATE INDEX `saved_view_account` ON `saved_view` (`account_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_issued_document` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text,
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);--> statement-breakpoint
ALTER TABLE `association` ADD `other_domains` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `labels` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `former_rna` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `siren` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `naf` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `registry_court` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `registry_volume` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `registry_folio` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `registered_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `declared_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `published_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `dissolved_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `seat_is_home` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `mail_recipient` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `mail_address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `mail_postal_code` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `mail_city` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `second_phone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `approvals` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `affiliations` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `public_utility` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `public_utility_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `commercial_taxes` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `counted_on` text;--> statement-breakpoint
ALTER TABLE `association` ADD `members_female` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `members_male` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `members_resident` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `volunteers` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `employees` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `full_time_equivalents` integer;--> statement-breakpoint
ALTER TABLE `association` ADD `directory_entry` text DEFAULT 'name-only' NOT NULL;--> statement-breakpoint
ALTER TABLE `association` ADD `merged_into` text;--> statement-breakpoint
CREATE INDEX `association_siren` ON `association` (`siren`);--> statement-breakpoint
ALTER TABLE `person` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `merged_into` text;