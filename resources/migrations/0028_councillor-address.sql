CREATE TABLE `councillor_address` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`councillor_id` text NOT NULL,
	`means` text NOT NULL,
	`asked_on` text,
	`complement` text NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "councillor_address_means" CHECK("councillor_address"."means" IN ('electronic', 'paper'))
);
--> statement-breakpoint
CREATE INDEX `councillor_address_councillor` ON `councillor_address` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `late_convocation` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`sent_on` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `late_convocation_session` ON `late_convocation` (`session_id`);--> statement-breakpoint
CREATE INDEX `late_convocation_councillor` ON `late_convocation` (`councillor_id`);