CREATE TABLE `item_annex` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`with_note` integer NOT NULL,
	`personal_data` integer NOT NULL,
	`to_transmit` integer NOT NULL,
	`already_given` integer NOT NULL,
	`file_id` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `item_annex_item` ON `item_annex` (`item_id`,`position`);--> statement-breakpoint
CREATE TABLE `item_annex_content` (
	`file_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `item_annex_file`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `item_annex_file` (
	`id` text PRIMARY KEY NOT NULL,
	`annex_id` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`pages` integer,
	`added_on` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`after_convocation` integer NOT NULL,
	FOREIGN KEY (`annex_id`) REFERENCES `item_annex`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `item_annex_file_annex` ON `item_annex_file` (`annex_id`);--> statement-breakpoint
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis', 'grant-letter', 'agreement', 'agreement-amendment', 'deliberation', 'deliberation-list', 'minutes', 'posting-certificate', 'register', 'convocation-letters', 'proxy-forms', 'attendance-sheet', 'name-cards', 'running-order', 'annex-list', 'mayor-decisions'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);