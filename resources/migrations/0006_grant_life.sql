CREATE TABLE `council_item_request` (
	`item_id` text NOT NULL,
	`request_id` text NOT NULL,
	PRIMARY KEY(`item_id`, `request_id`),
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `council_item_request_request` ON `council_item_request` (`request_id`);--> statement-breakpoint
CREATE TABLE `campaign_piece` (
	`campaign_id` text NOT NULL,
	`piece_type_id` text NOT NULL,
	PRIMARY KEY(`campaign_id`, `piece_type_id`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`piece_type_id`) REFERENCES `piece_type`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `campaign_piece_type` ON `campaign_piece` (`piece_type_id`);--> statement-breakpoint
CREATE TABLE `grant_criterion` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`weight` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "grant_criterion_weight" CHECK("grant_criterion"."weight" > 0)
);
--> statement-breakpoint
CREATE INDEX `grant_criterion_campaign` ON `grant_criterion` (`campaign_id`);--> statement-breakpoint
CREATE TABLE `grant_envelope` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`domain` text NOT NULL,
	`account` text NOT NULL,
	`function_code` text NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "grant_envelope_amount" CHECK("grant_envelope"."amount" >= 0)
);
--> statement-breakpoint
CREATE INDEX `grant_envelope_campaign` ON `grant_envelope` (`campaign_id`);--> statement-breakpoint
CREATE TABLE `grant_review` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`reviewer` text NOT NULL,
	`comment` text NOT NULL,
	`marks` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grant_review_reviewer` ON `grant_review` (`request_id`,`reviewer`);--> statement-breakpoint
CREATE TABLE `grant_scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`name` text NOT NULL,
	`steps` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `grant_scenario_campaign` ON `grant_scenario` (`campaign_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_grant_request` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`campaign_id` text NOT NULL,
	`association_id` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`asked` integer NOT NULL,
	`proposed` integer,
	`committee` integer,
	`voted` integer,
	`envelope_id` text,
	`service_opinion` text DEFAULT '' NOT NULL,
	`committee_opinion` text DEFAULT '' NOT NULL,
	`forced_reason` text DEFAULT '' NOT NULL,
	`outcome` text,
	`voted_on` text,
	`deliberation` text DEFAULT '' NOT NULL,
	`notified_on` text,
	`closed_as` text,
	`closed_reason` text DEFAULT '' NOT NULL,
	`received_on` text,
	`note` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`envelope_id`) REFERENCES `grant_envelope`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "grant_request_amounts" CHECK("__new_grant_request"."asked" >= 0 AND ifnull("__new_grant_request"."proposed", 0) >= 0 AND ifnull("__new_grant_request"."committee", 0) >= 0 AND ifnull("__new_grant_request"."voted", 0) >= 0),
	CONSTRAINT "grant_request_outcome" CHECK("__new_grant_request"."outcome" IN ('granted', 'partial', 'refused', 'adjourned')),
	CONSTRAINT "grant_request_closed_as" CHECK("__new_grant_request"."closed_as" IN ('withdrawn', 'cancelled', 'inadmissible'))
);
--> statement-breakpoint
INSERT INTO `__new_grant_request`("id", "version", "campaign_id", "association_id", "number", "purpose", "asked", "proposed", "voted", "received_on", "note", "removed_at") SELECT "id", "version", "campaign_id", "association_id", "number", "purpose", "asked", "proposed", "voted", "received_on", "note", "removed_at" FROM `grant_request`;--> statement-breakpoint
DROP TABLE `grant_request`;--> statement-breakpoint
ALTER TABLE `__new_grant_request` RENAME TO `grant_request`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `grant_request_number` ON `grant_request` (`campaign_id`,`number`);--> statement-breakpoint
CREATE INDEX `grant_request_association` ON `grant_request` (`association_id`);--> statement-breakpoint
CREATE INDEX `grant_request_envelope` ON `grant_request` (`envelope_id`);--> statement-breakpoint
ALTER TABLE `campaign` ADD `council_on` text;