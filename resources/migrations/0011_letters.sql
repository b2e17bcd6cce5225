CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`request_id` text NOT NULL,
	`number` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`amount` integer NOT NULL,
	`project_cost` integer,
	`project` text NOT NULL,
	`advance_share` integer NOT NULL,
	`use_terms` text NOT NULL,
	`indicators` text NOT NULL,
	`kept_share` integer NOT NULL,
	`in_kind` text NOT NULL,
	`prepared_on` text NOT NULL,
	`sent_on` text,
	`association_signed_on` text,
	`signed_on` text,
	`deposited_on` text,
	`published_on` text,
	`document_id` text,
	`removed_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "agreement_amount" CHECK("agreement"."amount" > 0),
	CONSTRAINT "agreement_shares" CHECK("agreement"."advance_share" BETWEEN 0 AND 100 AND "agreement"."kept_share" BETWEEN 0 AND 100)
);
--> statement-breakpoint
CREATE INDEX `agreement_request` ON `agreement` (`request_id`);--> statement-breakpoint
CREATE INDEX `agreement_document` ON `agreement` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_number` ON `agreement` (`number`);--> statement-breakpoint
CREATE TABLE `agreement_amendment` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`terms` text NOT NULL,
	`amount` integer,
	`ends_on` text,
	`prepared_on` text NOT NULL,
	`signed_on` text,
	`document_id` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "agreement_amendment_amount" CHECK(ifnull("agreement_amendment"."amount", 1) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_amendment_number` ON `agreement_amendment` (`agreement_id`,`number`);--> statement-breakpoint
CREATE INDEX `agreement_amendment_document` ON `agreement_amendment` (`document_id`);--> statement-breakpoint
CREATE TABLE `grant_letter` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`sent_on` text NOT NULL,
	`due_on` text,
	`number` text,
	`reason` text NOT NULL,
	`document_id` text NOT NULL,
	`withdrawn_on` text,
	`withdrawn_reason` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "grant_letter_kind" CHECK("grant_letter"."kind" IN ('receipt', 'completion', 'reminder-1', 'reminder-2', 'reminder-3', 'holding', 'award', 'partial', 'refusal', 'adjournment'))
);
--> statement-breakpoint
CREATE INDEX `grant_letter_request` ON `grant_letter` (`request_id`);--> statement-breakpoint
CREATE INDEX `grant_letter_document` ON `grant_letter` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `grant_letter_number` ON `grant_letter` (`number`);--> statement-breakpoint
CREATE TABLE `grant_letter_text` (
	`kind` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis', 'grant-letter', 'agreement', 'agreement-amendment'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);