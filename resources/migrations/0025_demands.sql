CREATE TABLE `council_demand` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`author` text NOT NULL,
	`received_on` text NOT NULL,
	`signatories` integer NOT NULL,
	`reason` text NOT NULL,
	`days` integer,
	`removed_at` integer,
	CONSTRAINT "council_demand_author" CHECK("council_demand"."author" IN ('prefect', 'members'))
);
