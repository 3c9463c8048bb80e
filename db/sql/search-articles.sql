-- Full text of saved articles: their headline and the text of their current version. Removed passages are in no version
-- and staged articles in no list, so neither is found.
--
-- The row's number begins with the day of publication (20310305; 0 where it is not known) and ends with the article's
-- id, so that reading backwards is newest first without any sorting, and a stretch of days is a stretch of numbers.
CREATE VIEW "search_articles_source" AS
SELECT
  CAST(substr(replace(coalesce(article."publishedOn", ''), '-', '') || '00000000', 1, 8) AS INTEGER) * 4294967296
    + article."id" AS "place",
  article."id" AS "articleId",
  article."currentVersionId" AS "versionId",
  article."headline" AS "headline",
  stored."text" AS "text"
FROM "Article" article
LEFT JOIN "VersionText" stored ON stored."versionId" = article."currentVersionId"
WHERE article."stagedInId" IS NULL;

CREATE VIRTUAL TABLE "search_articles" USING fts5(
  "headline", "text",
  content = 'search_articles_source', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2'
);

-- What is deleted is overwritten at once and not with the next merge.
INSERT INTO "search_articles" ("search_articles", "rank") VALUES ('secure-delete', 1);

-- Each change takes out what the view says before it and puts in what the view says after it: whatever the order in
-- which rows of one article come and go, the two never part. FTS5 needs the very words that it was given to forget them.
CREATE TRIGGER "search_articles_article_inserted" AFTER INSERT ON "Article" BEGIN
  INSERT INTO "search_articles" ("rowid", "headline", "text")
  SELECT "place", "headline", "text" FROM "search_articles_source" WHERE "articleId" = NEW."id";
END;

CREATE TRIGGER "search_articles_article_updating"
BEFORE UPDATE OF "headline", "publishedOn", "stagedInId", "currentVersionId" ON "Article"
WHEN OLD."headline" IS NOT NEW."headline" OR OLD."publishedOn" IS NOT NEW."publishedOn"
  OR OLD."stagedInId" IS NOT NEW."stagedInId" OR OLD."currentVersionId" IS NOT NEW."currentVersionId" BEGIN
  INSERT INTO "search_articles" ("search_articles", "rowid", "headline", "text")
  SELECT 'delete', "place", "headline", "text" FROM "search_articles_source" WHERE "articleId" = OLD."id";
END;

CREATE TRIGGER "search_articles_article_updated"
AFTER UPDATE OF "headline", "publishedOn", "stagedInId", "currentVersionId" ON "Article"
WHEN OLD."headline" IS NOT NEW."headline" OR OLD."publishedOn" IS NOT NEW."publishedOn"
  OR OLD."stagedInId" IS NOT NEW."stagedInId" OR OLD."currentVersionId" IS NOT NEW."currentVersionId" BEGIN
  INSERT INTO "search_articles" ("rowid", "headline", "text")
  SELECT "place", "headline", "text" FROM "search_articles_source" WHERE "articleId" = NEW."id";
END;

CREATE TRIGGER "search_articles_article_deleting" BEFORE DELETE ON "Article" BEGIN
  INSERT INTO "search_articles" ("search_articles", "rowid", "headline", "text")
  SELECT 'delete', "place", "headline", "text" FROM "search_articles_source" WHERE "articleId" = OLD."id";
END;

-- A text comes and goes apart from its article; only that of a current version is found.
CREATE TRIGGER "search_articles_text_inserting" BEFORE INSERT ON "VersionText" BEGIN
  INSERT INTO "search_articles" ("search_articles", "rowid", "headline", "text")
  SELECT 'delete', "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = NEW."versionId";
END;

CREATE TRIGGER "search_articles_text_inserted" AFTER INSERT ON "VersionText" BEGIN
  INSERT INTO "search_articles" ("rowid", "headline", "text")
  SELECT "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = NEW."versionId";
END;

CREATE TRIGGER "search_articles_text_updating" BEFORE UPDATE OF "text" ON "VersionText"
WHEN OLD."text" IS NOT NEW."text" BEGIN
  INSERT INTO "search_articles" ("search_articles", "rowid", "headline", "text")
  SELECT 'delete', "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = OLD."versionId";
END;

CREATE TRIGGER "search_articles_text_updated" AFTER UPDATE OF "text" ON "VersionText"
WHEN OLD."text" IS NOT NEW."text" BEGIN
  INSERT INTO "search_articles" ("rowid", "headline", "text")
  SELECT "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = NEW."versionId";
END;

CREATE TRIGGER "search_articles_text_deleting" BEFORE DELETE ON "VersionText" BEGIN
  INSERT INTO "search_articles" ("search_articles", "rowid", "headline", "text")
  SELECT 'delete', "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = OLD."versionId";
END;

CREATE TRIGGER "search_articles_text_deleted" AFTER DELETE ON "VersionText" BEGIN
  INSERT INTO "search_articles" ("rowid", "headline", "text")
  SELECT "place", "headline", "text" FROM "search_articles_source" WHERE "versionId" = OLD."versionId";
END;

INSERT INTO "search_articles" ("search_articles") VALUES ('rebuild');
