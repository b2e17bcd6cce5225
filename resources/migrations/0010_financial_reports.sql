CREATE TABLE `financial_report` (
	`request_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`expected` integer,
	`exercise_ends_on` text,
	`due_on` text,
	`received_on` text,
	`checked_on` text,
	`achievement` text NOT NULL,
	`beneficiaries` text NOT NULL,
	`places` text NOT NULL,
	`indicators` text NOT NULL,
	`allocation` text NOT NULL,
	`observations` text NOT NULL,
	`excess` text NOT NULL,
	`excess_amount` integer,
	`excess_reason` text NOT NULL,
	`reminders` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `grant_request`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "financial_report_excess" CHECK("financial_report"."excess" IN ('none', 'kept', 'to-return'))
);
--> statement-breakpoint
CREATE TABLE `financial_report_line` (
	`request_id` text NOT NULL,
	`position` integer NOT NULL,
	`line` text NOT NULL,
	`forecast` integer NOT NULL,
	`actual` integer,
	`explanation` text NOT NULL,
	PRIMARY KEY(`request_id`, `line`),
	FOREIGN KEY (`request_id`) REFERENCES `financial_report`(`request_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "financial_report_line_amounts" CHECK("financial_report_line"."forecast" >= 0 AND ifnull("financial_report_line"."actual", 0) >= 0)
);
