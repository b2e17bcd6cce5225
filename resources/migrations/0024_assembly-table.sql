CREATE TABLE `councillor_delegation` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`councillor_id` text NOT NULL,
	`subject` text NOT NULL,
	`order_number` text NOT NULL,
	`ordered_on` text,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`removed_at` integer,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `councillor_delegation_councillor` ON `councillor_delegation` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `councillor_end` (
	`councillor_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`effective_on` text NOT NULL,
	`note` text NOT NULL,
	`replaced_by_id` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "councillor_end_reason" CHECK("councillor_end"."reason" IN ('resignation', 'death', 'ineligibility', 'annulment', 'automatic', 'other'))
);
--> statement-breakpoint
CREATE INDEX `councillor_end_replaced_by` ON `councillor_end` (`replaced_by_id`);--> statement-breakpoint
CREATE TABLE `councillor_former_place` (
	`councillor_id` text NOT NULL,
	`until_on` text NOT NULL,
	`table_order` integer NOT NULL,
	`ended_id` text NOT NULL,
	PRIMARY KEY(`councillor_id`, `ended_id`),
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`ended_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `councillor_former_place_ended` ON `councillor_former_place` (`ended_id`);--> statement-breakpoint
CREATE TABLE `electoral_candidate` (
	`id` text PRIMARY KEY NOT NULL,
	`list_id` text NOT NULL,
	`rank` integer NOT NULL,
	`civility` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`born_on` text,
	`councillor_id` text,
	`set_aside` text NOT NULL,
	FOREIGN KEY (`list_id`) REFERENCES `electoral_list`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "electoral_candidate_civility" CHECK("electoral_candidate"."civility" IN ('madam', 'sir', 'none'))
);
--> statement-breakpoint
CREATE INDEX `electoral_candidate_list` ON `electoral_candidate` (`list_id`,`rank`);--> statement-breakpoint
CREATE INDEX `electoral_candidate_councillor` ON `electoral_candidate` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `electoral_list` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`elected_on` text NOT NULL,
	`votes` integer
);
