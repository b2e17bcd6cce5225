-- The triggers of other tables that name this one go before it is rebuilt, for the renaming would find them broken; all seven come back after it.
DROP TRIGGER `mandate_inserted`;
--> statement-breakpoint
DROP TRIGGER `mandate_updated`;
--> statement-breakpoint
DROP TRIGGER `mandate_deleted`;
--> statement-breakpoint
DROP TRIGGER `person_renamed`;
--> statement-breakpoint
CREATE TABLE `__new_search_document` (
	`row_id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	`title` text NOT NULL,
	`detail` text NOT NULL,
	`words` text NOT NULL,
	`leaders` text DEFAULT '' NOT NULL,
	CONSTRAINT "search_document_kind" CHECK("__new_search_document"."kind" IN ('association', 'person', 'session', 'campaign', 'mayor-decision'))
);
--> statement-breakpoint
INSERT INTO `__new_search_document`("row_id", "kind", "entity_id", "title", "detail", "words", "leaders") SELECT "row_id", "kind", "entity_id", "title", "detail", "words", "leaders" FROM `search_document`;
--> statement-breakpoint
DROP TABLE `search_document`;
--> statement-breakpoint
ALTER TABLE `__new_search_document` RENAME TO `search_document`;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_document_entity` ON `search_document` (`entity_id`);
--> statement-breakpoint
CREATE TRIGGER `search_document_inserted` AFTER INSERT ON `search_document` BEGIN
  INSERT INTO `search_index`(`rowid`, `words`, `leaders`) VALUES (new.`row_id`, new.`words`, new.`leaders`);
  UPDATE `search_document` SET `leaders` = (SELECT group_concat(p.`sort_name`, ' ') FROM `mandate` m JOIN `person` p ON p.`id` = m.`person_id`
    WHERE m.`association_id` = new.`entity_id` AND m.`ends_on` IS NULL)
  WHERE `row_id` = new.`row_id` AND EXISTS (SELECT 1 FROM `mandate` WHERE `association_id` = new.`entity_id` AND `ends_on` IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_deleted` AFTER DELETE ON `search_document` BEGIN
  INSERT INTO `search_index`(`search_index`, `rowid`, `words`, `leaders`) VALUES ('delete', old.`row_id`, old.`words`, old.`leaders`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_updated` AFTER UPDATE ON `search_document` BEGIN
  INSERT INTO `search_index`(`search_index`, `rowid`, `words`, `leaders`) VALUES ('delete', old.`row_id`, old.`words`, old.`leaders`);
  INSERT INTO `search_index`(`rowid`, `words`, `leaders`) VALUES (new.`row_id`, new.`words`, new.`leaders`);
END;
--> statement-breakpoint
CREATE TRIGGER `mandate_inserted` AFTER INSERT ON `mandate` WHEN new.`ends_on` IS NULL BEGIN
  UPDATE `search_document` SET `leaders` = trim(`leaders` || ' ' || (SELECT `sort_name` FROM `person` WHERE `id` = new.`person_id`))
  WHERE `entity_id` = new.`association_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `mandate_updated` AFTER UPDATE ON `mandate` BEGIN
  UPDATE `search_document` SET `leaders` = ifnull((SELECT group_concat(p.`sort_name`, ' ') FROM `mandate` m JOIN `person` p ON p.`id` = m.`person_id`
    WHERE m.`association_id` = new.`association_id` AND m.`ends_on` IS NULL), '') WHERE `entity_id` = new.`association_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `mandate_deleted` AFTER DELETE ON `mandate` BEGIN
  UPDATE `search_document` SET `leaders` = ifnull((SELECT group_concat(p.`sort_name`, ' ') FROM `mandate` m JOIN `person` p ON p.`id` = m.`person_id`
    WHERE m.`association_id` = old.`association_id` AND m.`ends_on` IS NULL), '') WHERE `entity_id` = old.`association_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `person_renamed` AFTER UPDATE OF `sort_name` ON `person` WHEN new.`sort_name` <> old.`sort_name` BEGIN
  UPDATE `search_document` SET `leaders` = ifnull((SELECT group_concat(p.`sort_name`, ' ') FROM `mandate` m JOIN `person` p ON p.`id` = m.`person_id`
    WHERE m.`association_id` = `search_document`.`entity_id` AND m.`ends_on` IS NULL), '')
  WHERE `entity_id` IN (SELECT `association_id` FROM `mandate` WHERE `person_id` = new.`id`);
END;
--> statement-breakpoint
-- The decisions already written. Their accents and case are folded by the tokenizer; its one gap, the letter œ, is closed here.
INSERT INTO `search_document` (`kind`, `entity_id`, `title`, `detail`, `words`)
SELECT 'mayor-decision', `id`, iif(`number` IS NULL, `title`, `number` || ' – ' || `title`),
  'Décision du maire du ' || strftime('%d/%m/%Y', `decided_on`) || iif(`third_party` = '', '', ' · ' || `third_party`),
  replace(replace(ifnull(`number`, '') || ' ' || `title` || ' ' || `third_party` || ' ' || strftime('%d/%m/%Y', `decided_on`) || ' décision du maire', 'œ', 'oe'), 'Œ', 'oe')
FROM `mayor_decision`;
