ALTER TABLE `council_item` ADD `budget_line` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `council_item` ADD `withdrawn_on` text;