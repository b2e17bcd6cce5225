-- The words are folded before they are stored (see search_document), so the tokenizer has nothing left to do but split.
CREATE VIRTUAL TABLE `search_index` USING fts5(`words`, `leaders`, content='search_document', content_rowid='row_id', tokenize='unicode61', prefix='2 3');
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
-- An association is also found by the names of those who lead it now, wherever these change: a mandate, a name, a return from the trash.
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
