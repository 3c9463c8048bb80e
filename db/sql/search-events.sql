-- Full text of events and dossiers: what they are called and what is said about them.
CREATE VIRTUAL TABLE "search_events" USING fts5(
  "title", "summary", "inclusionRule",
  content = 'Event', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO "search_events" ("search_events", "rank") VALUES ('secure-delete', 1);

CREATE TRIGGER "search_events_inserted" AFTER INSERT ON "Event" BEGIN
  INSERT INTO "search_events" ("rowid", "title", "summary", "inclusionRule")
  VALUES (NEW."id", NEW."title", NEW."summary", NEW."inclusionRule");
END;

CREATE TRIGGER "search_events_updated" AFTER UPDATE OF "title", "summary", "inclusionRule" ON "Event" BEGIN
  INSERT INTO "search_events" ("search_events", "rowid", "title", "summary", "inclusionRule")
  VALUES ('delete', OLD."id", OLD."title", OLD."summary", OLD."inclusionRule");
  INSERT INTO "search_events" ("rowid", "title", "summary", "inclusionRule")
  VALUES (NEW."id", NEW."title", NEW."summary", NEW."inclusionRule");
END;

CREATE TRIGGER "search_events_deleted" AFTER DELETE ON "Event" BEGIN
  INSERT INTO "search_events" ("search_events", "rowid", "title", "summary", "inclusionRule")
  VALUES ('delete', OLD."id", OLD."title", OLD."summary", OLD."inclusionRule");
END;

INSERT INTO "search_events" ("search_events") VALUES ('rebuild');
