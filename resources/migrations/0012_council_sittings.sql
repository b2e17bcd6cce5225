CREATE TABLE `committee` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text
);
--> statement-breakpoint
CREATE TABLE `committee_member` (
	`committee_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`committee_id`, `councillor_id`),
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "committee_member_role" CHECK("committee_member"."role" IN ('vice-chair', 'member'))
);
--> statement-breakpoint
CREATE INDEX `committee_member_councillor` ON `committee_member` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `council_attendance` (
	`session_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`session_id`, `councillor_id`),
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_attendance_status" CHECK("council_attendance"."status" IN ('present', 'excused', 'absent'))
);
--> statement-breakpoint
CREATE INDEX `council_attendance_councillor` ON `council_attendance` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `council_ballot` (
	`item_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`item_id`, `councillor_id`),
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_ballot_choice" CHECK("council_ballot"."choice" IN ('for', 'against', 'abstain', 'no-part'))
);
--> statement-breakpoint
CREATE INDEX `council_ballot_councillor` ON `council_ballot` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `council_item_party` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`association_id` text,
	`body` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`association_id`) REFERENCES `association`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `council_item_party_item` ON `council_item_party` (`item_id`);--> statement-breakpoint
CREATE INDEX `council_item_party_association` ON `council_item_party` (`association_id`);--> statement-breakpoint
CREATE TABLE `council_milestone` (
	`session_id` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`session_id`, `kind`),
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_milestone_kind" CHECK("council_milestone"."kind" IN ('list-published', 'transmitted', 'deliberations-published', 'minutes-approved', 'minutes-published', 'register-signed'))
);
--> statement-breakpoint
CREATE TABLE `council_movement` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`at_time` text,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_movement_kind" CHECK("council_movement"."kind" IN ('arrival', 'departure'))
);
--> statement-breakpoint
CREATE INDEX `council_movement_session` ON `council_movement` (`session_id`);--> statement-breakpoint
CREATE INDEX `council_movement_councillor` ON `council_movement` (`councillor_id`);--> statement-breakpoint
CREATE INDEX `council_movement_item` ON `council_movement` (`item_id`);--> statement-breakpoint
CREATE TABLE `council_proxy` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`giver_id` text NOT NULL,
	`holder_id` text NOT NULL,
	`from_item_id` text,
	`until_item_id` text,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`giver_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`holder_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`from_item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`until_item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `council_proxy_session` ON `council_proxy` (`session_id`);--> statement-breakpoint
CREATE INDEX `council_proxy_giver` ON `council_proxy` (`giver_id`);--> statement-breakpoint
CREATE INDEX `council_proxy_holder` ON `council_proxy` (`holder_id`);--> statement-breakpoint
CREATE INDEX `council_proxy_from` ON `council_proxy` (`from_item_id`);--> statement-breakpoint
CREATE INDEX `council_proxy_until` ON `council_proxy` (`until_item_id`);--> statement-breakpoint
CREATE TABLE `council_secretary` (
	`session_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`session_id`, `councillor_id`),
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `council_secretary_councillor` ON `council_secretary` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `council_standing` (
	`item_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`standing` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`item_id`, `councillor_id`),
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_standing_standing" CHECK("council_standing"."standing" IN ('present', 'out', 'no-part'))
);
--> statement-breakpoint
CREATE INDEX `council_standing_councillor` ON `council_standing` (`councillor_id`);--> statement-breakpoint
CREATE TABLE `council_vote` (
	`item_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`mode` text NOT NULL,
	`votes_for` integer NOT NULL,
	`votes_against` integer NOT NULL,
	`abstentions` integer NOT NULL,
	`blank` integer NOT NULL,
	`casting` text,
	`outcome` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_vote_mode" CHECK("council_vote"."mode" IN ('hands', 'public', 'secret')),
	CONSTRAINT "council_vote_casting" CHECK("council_vote"."casting" IN ('for', 'against')),
	CONSTRAINT "council_vote_outcome" CHECK("council_vote"."outcome" IN ('adopted', 'rejected', 'noted', 'withdrawn', 'adjourned')),
	CONSTRAINT "council_vote_counts" CHECK("council_vote"."votes_for" >= 0 AND "council_vote"."votes_against" >= 0 AND "council_vote"."abstentions" >= 0 AND "council_vote"."blank" >= 0)
);
--> statement-breakpoint
CREATE TABLE `deliberation` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`session_id` text NOT NULL,
	`number` text NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliberation_number` ON `deliberation` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliberation_item` ON `deliberation` (`item_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliberation_rank` ON `deliberation` (`session_id`,`rank`);--> statement-breakpoint
CREATE TABLE `deliberation_version` (
	`id` text PRIMARY KEY NOT NULL,
	`deliberation_id` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`deliberation_id`) REFERENCES `deliberation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliberation_version_version` ON `deliberation_version` (`deliberation_id`,`version`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_council_item` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`campaign_id` text,
	`title` text NOT NULL,
	`rapporteur_id` text,
	`subject_code` text NOT NULL,
	`committee_opinion` text NOT NULL,
	`context` text NOT NULL,
	`proposal` text NOT NULL,
	`budget` text NOT NULL,
	`visas` text NOT NULL,
	`recitals` text NOT NULL,
	`decision` text NOT NULL,
	`type` text DEFAULT 'deliberation' NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`agenda_number` text DEFAULT '' NOT NULL,
	`committee_id` text,
	`committee_met_on` text,
	`budget_year` text DEFAULT '' NOT NULL,
	`budget_name` text DEFAULT '' NOT NULL,
	`reused_from_id` text,
	`discussion` text DEFAULT '' NOT NULL,
	`removed_at` integer,
	`written_from` text,
	FOREIGN KEY (`session_id`) REFERENCES `council_session`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`rapporteur_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`reused_from_id`) REFERENCES `council_item`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "council_item_kind" CHECK("__new_council_item"."kind" IN ('standard', 'grants')),
	CONSTRAINT "council_item_type" CHECK("__new_council_item"."type" IN ('deliberation', 'appointment', 'motion', 'information')),
	CONSTRAINT "council_item_state" CHECK("__new_council_item"."state" IN ('draft', 'checked', 'ready'))
);
--> statement-breakpoint
INSERT INTO `__new_council_item`("id", "version", "session_id", "position", "kind", "campaign_id", "title", "rapporteur_id", "subject_code", "committee_opinion", "context", "proposal", "budget", "visas", "recitals", "decision", "removed_at", "written_from") SELECT "id", "version", "session_id", "position", "kind", "campaign_id", "title", "rapporteur_id", "subject_code", "committee_opinion", "context", "proposal", "budget", "visas", "recitals", "decision", "removed_at", "written_from" FROM `council_item`;--> statement-breakpoint
DROP TABLE `council_item`;--> statement-breakpoint
ALTER TABLE `__new_council_item` RENAME TO `council_item`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `council_item_session` ON `council_item` (`session_id`,`position`);--> statement-breakpoint
CREATE INDEX `council_item_campaign` ON `council_item` (`campaign_id`);--> statement-breakpoint
CREATE INDEX `council_item_rapporteur` ON `council_item` (`rapporteur_id`);--> statement-breakpoint
CREATE INDEX `council_item_committee` ON `council_item` (`committee_id`);--> statement-breakpoint
CREATE INDEX `council_item_reused_from` ON `council_item` (`reused_from_id`);--> statement-breakpoint
ALTER TABLE `council_session` ADD `after_session_id` text REFERENCES council_session(id);--> statement-breakpoint
ALTER TABLE `council_session` ADD `president_id` text REFERENCES councillor(id);--> statement-breakpoint
ALTER TABLE `council_session` ADD `opened_at` text;--> statement-breakpoint
ALTER TABLE `council_session` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `council_session` ADD `remarks` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `council_session_after` ON `council_session` (`after_session_id`);--> statement-breakpoint
CREATE INDEX `council_session_president` ON `council_session` (`president_id`);