-- The words are folded before they are stored (see search_document), so the tokenizer has nothing left to do but split.
CREATE VIRTUAL TABLE `search_index` USING fts5(`words`, content='search_document', content_rowid='row_id', tokenize='unicode61', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `search_document_inserted` AFTER INSERT ON `search_document` BEGIN
  INSERT INTO `search_index`(`rowid`, `words`) VALUES (new.`row_id`, new.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_deleted` AFTER DELETE ON `search_document` BEGIN
  INSERT INTO `search_index`(`search_index`, `rowid`, `words`) VALUES ('delete', old.`row_id`, old.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_updated` AFTER UPDATE ON `search_document` BEGIN
  INSERT INTO `search_index`(`search_index`, `rowid`, `words`) VALUES ('delete', old.`row_id`, old.`words`);
  INSERT INTO `search_index`(`rowid`, `words`) VALUES (new.`row_id`, new.`words`);
END;
