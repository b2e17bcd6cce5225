PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_grant_letter` (
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
	CONSTRAINT "grant_letter_kind" CHECK("__new_grant_letter"."kind" IN ('receipt', 'completion', 'reminder-1', 'reminder-2', 'reminder-3', 'holding', 'award', 'partial', 'refusal', 'adjournment', 'report-1', 'report-2', 'report-3'))
);
--> statement-breakpoint
INSERT INTO `__new_grant_letter`("id", "request_id", "kind", "sent_on", "due_on", "number", "reason", "document_id", "withdrawn_on", "withdrawn_reason") SELECT "id", "request_id", "kind", "sent_on", "due_on", "number", "reason", "document_id", "withdrawn_on", "withdrawn_reason" FROM `grant_letter`;--> statement-breakpoint
DROP TABLE `grant_letter`;--> statement-breakpoint
ALTER TABLE `__new_grant_letter` RENAME TO `grant_letter`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `grant_letter_request` ON `grant_letter` (`request_id`);--> statement-breakpoint
CREATE INDEX `grant_letter_document` ON `grant_letter` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `grant_letter_number` ON `grant_letter` (`number`);