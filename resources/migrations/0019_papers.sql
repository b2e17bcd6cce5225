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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis', 'grant-letter', 'agreement', 'agreement-amendment', 'deliberation', 'deliberation-list', 'minutes', 'posting-certificate', 'register', 'convocation-letters', 'proxy-forms', 'attendance-sheet', 'name-cards', 'running-order', 'mayor-decisions'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);