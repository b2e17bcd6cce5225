CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`year` integer NOT NULL,
	`scope` text NOT NULL,
	`in_kind` integer NOT NULL,
	`published_on` text NOT NULL,
	`place` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	`amount` integer NOT NULL,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "publication_scope" CHECK("publication"."scope" IN ('legal', 'all'))
);
--> statement-breakpoint
CREATE TABLE `publication_grant` (
	`publication_id` text NOT NULL,
	`request_id` text NOT NULL,
	PRIMARY KEY(`publication_id`, `request_id`),
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `publication_grant_request` ON `publication_grant` (`request_id`);--> statement-breakpoint
CREATE TABLE `published_file` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`granter_name` text NOT NULL,
	`granter_siret` text NOT NULL,
	`own` integer NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer NOT NULL,
	`rows` integer NOT NULL,
	`refused` integer NOT NULL,
	`amount` integer NOT NULL,
	`imported_at` integer NOT NULL,
	`by` text NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE INDEX `published_file_sha256` ON `published_file` (`sha256`);--> statement-breakpoint
CREATE TABLE `published_grant` (
	`file_id` text NOT NULL,
	`line` integer NOT NULL,
	`year` integer NOT NULL,
	`granter_name` text NOT NULL,
	`granter_siret` text NOT NULL,
	`convention_on` text,
	`reference` text NOT NULL,
	`beneficiary_name` text NOT NULL,
	`siret` text NOT NULL,
	`rna` text NOT NULL,
	`purpose` text NOT NULL,
	`amount` integer NOT NULL,
	`nature` text NOT NULL,
	`terms` text NOT NULL,
	`period` text NOT NULL,
	`rae_id` text NOT NULL,
	`notified_eu` integer NOT NULL,
	`share` integer NOT NULL,
	`scheme` text NOT NULL,
	PRIMARY KEY(`file_id`, `line`),
	FOREIGN KEY (`file_id`) REFERENCES `published_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "published_grant_share" CHECK("published_grant"."share" > 0 AND "published_grant"."share" <= 10000)
);
