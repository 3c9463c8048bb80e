-- Full text of the notes that people leave on their codings and mentions and on what they searched. One table for the
-- three: a row's number is four times the id of what is noted on, plus 0 (coding), 1 (mention) or 2 (search).
CREATE VIEW "search_notes_source" AS
SELECT "id" * 4 AS "place", "note" FROM "Coding" WHERE "note" IS NOT NULL
UNION ALL SELECT "id" * 4 + 1, "note" FROM "ClaimMention" WHERE "note" IS NOT NULL
UNION ALL SELECT "id" * 4 + 2, "note" FROM "CoverageSearch";

CREATE VIRTUAL TABLE "search_notes" USING fts5(
  "note", content = 'search_notes_source', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO "search_notes" ("search_notes", "rank") VALUES ('secure-delete', 1);

CREATE TRIGGER "search_notes_coding_inserted" AFTER INSERT ON "Coding" WHEN NEW."note" IS NOT NULL BEGIN
  INSERT INTO "search_notes" ("rowid", "note") VALUES (NEW."id" * 4, NEW."note");
END;

CREATE TRIGGER "search_notes_coding_updated" AFTER UPDATE OF "note" ON "Coding" WHEN OLD."note" IS NOT NEW."note" BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note")
  SELECT 'delete', OLD."id" * 4, OLD."note" WHERE OLD."note" IS NOT NULL;
  INSERT INTO "search_notes" ("rowid", "note") SELECT NEW."id" * 4, NEW."note" WHERE NEW."note" IS NOT NULL;
END;

CREATE TRIGGER "search_notes_coding_deleted" AFTER DELETE ON "Coding" WHEN OLD."note" IS NOT NULL BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note") VALUES ('delete', OLD."id" * 4, OLD."note");
END;

CREATE TRIGGER "search_notes_mention_inserted" AFTER INSERT ON "ClaimMention" WHEN NEW."note" IS NOT NULL BEGIN
  INSERT INTO "search_notes" ("rowid", "note") VALUES (NEW."id" * 4 + 1, NEW."note");
END;

CREATE TRIGGER "search_notes_mention_updated" AFTER UPDATE OF "note" ON "ClaimMention"
WHEN OLD."note" IS NOT NEW."note" BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note")
  SELECT 'delete', OLD."id" * 4 + 1, OLD."note" WHERE OLD."note" IS NOT NULL;
  INSERT INTO "search_notes" ("rowid", "note") SELECT NEW."id" * 4 + 1, NEW."note" WHERE NEW."note" IS NOT NULL;
END;

CREATE TRIGGER "search_notes_mention_deleted" AFTER DELETE ON "ClaimMention" WHEN OLD."note" IS NOT NULL BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note") VALUES ('delete', OLD."id" * 4 + 1, OLD."note");
END;

CREATE TRIGGER "search_notes_search_inserted" AFTER INSERT ON "CoverageSearch" BEGIN
  INSERT INTO "search_notes" ("rowid", "note") VALUES (NEW."id" * 4 + 2, NEW."note");
END;

CREATE TRIGGER "search_notes_search_updated" AFTER UPDATE OF "note" ON "CoverageSearch"
WHEN OLD."note" IS NOT NEW."note" BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note") VALUES ('delete', OLD."id" * 4 + 2, OLD."note");
  INSERT INTO "search_notes" ("rowid", "note") VALUES (NEW."id" * 4 + 2, NEW."note");
END;

CREATE TRIGGER "search_notes_search_deleted" AFTER DELETE ON "CoverageSearch" BEGIN
  INSERT INTO "search_notes" ("search_notes", "rowid", "note") VALUES ('delete', OLD."id" * 4 + 2, OLD."note");
END;

INSERT INTO "search_notes" ("search_notes") VALUES ('rebuild');
