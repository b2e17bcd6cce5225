CREATE TABLE `deliberation_document` (
	`document_id` text PRIMARY KEY NOT NULL,
	`deliberation_id` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`deliberation_id`) REFERENCES `deliberation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `deliberation_document_deliberation` ON `deliberation_document` (`deliberation_id`);--> statement-breakpoint
CREATE TABLE `deliberation_pattern` (
	`starts_on` text PRIMARY KEY NOT NULL,
	`pattern` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `numbered_deliberation` (
	`deliberation_id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`deliberation_id`) REFERENCES `deliberation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `numbered_deliberation_rank` ON `numbered_deliberation` (`year`,`rank`);--> statement-breakpoint
CREATE TABLE `numbered_session` (
	`session_id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `numbered_session_rank` ON `numbered_session` (`year`,`rank`);--> statement-breakpoint
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis', 'grant-letter', 'agreement', 'agreement-amendment', 'deliberation', 'deliberation-list', 'minutes', 'posting-certificate', 'register'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);