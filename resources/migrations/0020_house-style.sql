CREATE TABLE `house_style` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`bytes` blob
);
