CREATE TABLE `councillor_link` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`councillor_id` text NOT NULL,
	`association_id` text,
	`body` text NOT NULL,
	`sort_name` text NOT NULL,
	`kind` text NOT NULL,
	`nature` text NOT NULL,
	`represents_town` integer NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`declared_on` text NOT NULL,
	`source` text NOT NULL,
	`note` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "councillor_link_kind" CHECK("councillor_link"."kind" IN ('association', 'company', 'mixed-company', 'grouping', 'landlord', 'social-centre', 'institution', 'other')),
	CONSTRAINT "councillor_link_nature" CHECK("councillor_link"."nature" IN ('president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'member', 'manager', 'employee', 'shareholder', 'relative')),
	CONSTRAINT "councillor_link_source" CHECK("councillor_link"."source" IN ('declaration', 'statement', 'press', 'report')),
	CONSTRAINT "councillor_link_one" CHECK(("councillor_link"."association_id" IS NULL) <> ("councillor_link"."body" = ''))
);
--> statement-breakpoint
CREATE INDEX `councillor_link_councillor` ON `councillor_link` (`councillor_id`);--> statement-breakpoint
CREATE INDEX `councillor_link_association` ON `councillor_link` (`association_id`);--> statement-breakpoint
CREATE INDEX `councillor_link_sort_name` ON `councillor_link` (`sort_name`);