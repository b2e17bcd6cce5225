CREATE TABLE `signed_file` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`kind` text NOT NULL,
	`deliberation_id` text,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`removed_at` integer,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`deliberation_id`) REFERENCES `deliberation`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "signed_file_kind" CHECK("signed_file"."kind" IN ('deliberation', 'list', 'minutes'))
);
--> statement-breakpoint
CREATE INDEX `signed_file_session` ON `signed_file` (`session_id`);--> statement-breakpoint
CREATE INDEX `signed_file_deliberation` ON `signed_file` (`deliberation_id`);