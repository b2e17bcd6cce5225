CREATE TABLE `own_text` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`subjects` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`source` text NOT NULL,
	`replacement` text NOT NULL,
	`removed_at` integer,
	CONSTRAINT "own_text_kind" CHECK("own_text"."kind" IN ('visa', 'recital', 'article'))
);
