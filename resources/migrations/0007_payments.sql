CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`request_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`planned_on` text,
	`by_agreement` integer NOT NULL,
	`amount` integer NOT NULL,
	`note` text NOT NULL,
	`certificate_number` text NOT NULL,
	`certified_on` text,
	`sent_on` text,
	`paid_on` text,
	`removed_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "payment_amount" CHECK("payment"."amount" > 0),
	CONSTRAINT "payment_kind" CHECK("payment"."kind" IN ('advance', 'balance', 'single'))
);
--> statement-breakpoint
CREATE INDEX `payment_request` ON `payment` (`request_id`);--> statement-breakpoint
CREATE INDEX `payment_paid_on` ON `payment` (`paid_on`);--> statement-breakpoint
CREATE INDEX `payment_certificate` ON `payment` (`certificate_number`);--> statement-breakpoint
CREATE TABLE `reimbursement` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`request_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`asked_on` text NOT NULL,
	`order_number` text NOT NULL,
	`ordered_on` text,
	`received_on` text,
	`removed_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reimbursement_amount" CHECK("reimbursement"."amount" > 0)
);
--> statement-breakpoint
CREATE INDEX `reimbursement_request` ON `reimbursement` (`request_id`);--> statement-breakpoint
CREATE INDEX `reimbursement_received_on` ON `reimbursement` (`received_on`);--> statement-breakpoint
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
	CONSTRAINT "issued_document_kind" CHECK("__new_issued_document"."kind" IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table'))
);
--> statement-breakpoint
INSERT INTO `__new_issued_document`("id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version") SELECT "id", "session_id", "kind", "title", "file_name", "size", "sha256", "issued_at", "account_id", "issued_by", "version" FROM `issued_document`;--> statement-breakpoint
DROP TABLE `issued_document`;--> statement-breakpoint
ALTER TABLE `__new_issued_document` RENAME TO `issued_document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `issued_document_session` ON `issued_document` (`session_id`);