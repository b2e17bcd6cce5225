CREATE TABLE `returned_document` (
	`document_id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `issued_document`(`id`) ON UPDATE no action ON DELETE restrict
);
