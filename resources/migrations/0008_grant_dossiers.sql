CREATE TABLE `grant_budget_line` (
	`request_id` text NOT NULL,
	`project` integer NOT NULL,
	`line` text NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`request_id`, `project`, `line`),
	FOREIGN KEY (`request_id`) REFERENCES `grant_dossier`(`request_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "grant_budget_line_amount" CHECK("grant_budget_line"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE `grant_dossier` (
	`request_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`frequency` text NOT NULL,
	`form` text NOT NULL,
	`scope` text NOT NULL,
	`period` text NOT NULL,
	`years` integer,
	`exercise_starts_on` text,
	`exercise_ends_on` text,
	`contact_name` text NOT NULL,
	`contact_role` text NOT NULL,
	`contact_phone` text NOT NULL,
	`contact_email` text NOT NULL,
	`attests_up_to_date` integer NOT NULL,
	`attests_commitment` integer NOT NULL,
	`public_aids` text NOT NULL,
	`signatory` text NOT NULL,
	`signed_by` text NOT NULL,
	`signed_on` text,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "grant_dossier_frequency" CHECK("grant_dossier"."frequency" IN ('first', 'renewal')),
	CONSTRAINT "grant_dossier_form" CHECK("grant_dossier"."form" IN ('cash', 'in-kind')),
	CONSTRAINT "grant_dossier_scope" CHECK("grant_dossier"."scope" IN ('general', 'projects')),
	CONSTRAINT "grant_dossier_period" CHECK("grant_dossier"."period" IN ('annual', 'pluriannual')),
	CONSTRAINT "grant_dossier_public_aids" CHECK("grant_dossier"."public_aids" IN ('unknown', 'up-to-threshold', 'over-threshold')),
	CONSTRAINT "grant_dossier_signatory" CHECK("grant_dossier"."signatory" IN ('unknown', 'representative', 'mandated'))
);
--> statement-breakpoint
CREATE TABLE `grant_project` (
	`request_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`objectives` text NOT NULL,
	`description` text NOT NULL,
	`beneficiaries` text NOT NULL,
	`beneficiary_count` integer,
	`territory` text NOT NULL,
	`means` text NOT NULL,
	`volunteers` integer,
	`employees` integer,
	`full_time_equivalents` integer,
	`starts_on` text,
	`ends_on` text,
	`indicators` text NOT NULL,
	`asked` integer,
	PRIMARY KEY(`request_id`, `position`),
	FOREIGN KEY (`request_id`) REFERENCES `grant_dossier`(`request_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "grant_project_asked" CHECK(ifnull("grant_project"."asked", 0) >= 0)
);
--> statement-breakpoint
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);