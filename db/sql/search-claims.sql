-- Full text of claims: their statements, in the words of whoever wrote them down.
CREATE VIRTUAL TABLE "search_claims" USING fts5(
  "statement", content = 'Claim', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO "search_claims" ("search_claims", "rank") VALUES ('secure-delete', 1);

CREATE TRIGGER "search_claims_inserted" AFTER INSERT ON "Claim" BEGIN
  INSERT INTO "search_claims" ("rowid", "statement") VALUES (NEW."id", NEW."statement");
END;

CREATE TRIGGER "search_claims_updated" AFTER UPDATE OF "statement" ON "Claim"
WHEN OLD."statement" IS NOT NEW."statement" BEGIN
  INSERT INTO "search_claims" ("search_claims", "rowid", "statement") VALUES ('delete', OLD."id", OLD."statement");
  INSERT INTO "search_claims" ("rowid", "statement") VALUES (NEW."id", NEW."statement");
END;

CREATE TRIGGER "search_claims_deleted" AFTER DELETE ON "Claim" BEGIN
  INSERT INTO "search_claims" ("search_claims", "rowid", "statement") VALUES ('delete', OLD."id", OLD."statement");
END;

INSERT INTO "search_claims" ("search_claims") VALUES ('rebuild');
