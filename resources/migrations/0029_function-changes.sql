CREATE TABLE `former_function` (
	`change_id` text NOT NULL,
	`councillor_id` text NOT NULL,
	`until_on` text NOT NULL,
	`function` text NOT NULL,
	`table_order` integer NOT NULL,
	`function_changed` integer NOT NULL,
	PRIMARY KEY(`councillor_id`, `change_id`),
	FOREIGN KEY (`change_id`) REFERENCES `function_change`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "former_function_function" CHECK("former_function"."function" IN ('mayor', 'deputy', 'delegate', 'councillor'))
);
--> statement-breakpoint
CREATE INDEX `former_function_change` ON `former_function` (`change_id`);--> statement-breakpoint
CREATE TABLE `function_change` (
	`id` text PRIMARY KEY NOT NULL,
	`councillor_id` text NOT NULL,
	`function` text NOT NULL,
	`effective_on` text NOT NULL,
	`note` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`councillor_id`) REFERENCES `councillor`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "function_change_function" CHECK("function_change"."function" IN ('mayor', 'deputy', 'delegate', 'councillor'))
);
--> statement-breakpoint
CREATE INDEX `function_change_councillor` ON `function_change` (`councillor_id`);