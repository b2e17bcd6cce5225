CREATE TABLE `mayor_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`rank` integer,
	`number` text,
	`decided_on` text NOT NULL,
	`title` text NOT NULL,
	`matter` text NOT NULL,
	`subject_code` text NOT NULL,
	`third_party` text NOT NULL,
	`amount` integer,
	`recitals` text NOT NULL,
	`decision` text NOT NULL,
	`signatory` text NOT NULL,
	`withdraws_id` text,
	`signed_on` text,
	`transmitted_on` text,
	`published_on` text,
	`reported_item_id` text,
	FOREIGN KEY (`withdraws_id`) REFERENCES `mayor_decision`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`reported_item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mayor_decision_numbered" CHECK(("mayor_decision"."rank" IS NULL) = ("mayor_decision"."number" IS NULL)),
	CONSTRAINT "mayor_decision_signed" CHECK("mayor_decision"."signed_on" IS NULL OR "mayor_decision"."number" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mayor_decision_number` ON `mayor_decision` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `mayor_decision_rank` ON `mayor_decision` (`year`,`rank`);--> statement-breakpoint
CREATE INDEX `mayor_decision_withdraws` ON `mayor_decision` (`withdraws_id`);--> statement-breakpoint
CREATE INDEX `mayor_decision_reported` ON `mayor_decision` (`reported_item_id`);--> statement-breakpoint
CREATE TABLE `mayor_decision_document` (
	`document_id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decision_id`) REFERENCES `mayor_decision`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `mayor_decision_document_decision` ON `mayor_decision_document` (`decision_id`);--> statement-breakpoint
CREATE TABLE `mayor_decision_pattern` (
	`starts_on` text PRIMARY KEY NOT NULL,
	`pattern` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mayor_decision_version` (
	`decision_id` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`decision_id`, `version`),
	FOREIGN KEY (`decision_id`) REFERENCES `mayor_decision`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `mayor_decision_year` (
	`year` integer PRIMARY KEY NOT NULL,
	`closed_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mayor_delegation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`number` text NOT NULL,
	`decided_on` text NOT NULL,
	`ends_on` text
);
--> statement-breakpoint
CREATE TABLE `mayor_delegation_matter` (
	`delegation_id` text NOT NULL,
	`matter` text NOT NULL,
	`limit_text` text NOT NULL,
	PRIMARY KEY(`delegation_id`, `matter`),
	FOREIGN KEY (`delegation_id`) REFERENCES `mayor_delegation`(`id`) ON UPDATE no action ON DELETE cascade
);
