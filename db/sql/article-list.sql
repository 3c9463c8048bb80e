-- The list of saved articles. Its two indexes hold all that it is narrowed by, so that counting and turning to its last
-- page read an index alone and never the articles themselves; Prisma's schema knows neither of the two things
-- that they need, conditions and expressions.

-- the list and the search's filters, newest first and undated last
CREATE INDEX "list_articles_newest" ON "Article" (
  "publishedOn" DESC, "id" DESC, "outletId", coalesce("codedGenre", "declaredGenre"), "headline"
) WHERE "stagedInId" IS NULL;

-- the list by headline
CREATE INDEX "list_articles_by_headline" ON "Article" (
  "headline" COLLATE NOCASE, "id", "outletId", coalesce("codedGenre", "declaredGenre"), "publishedOn"
) WHERE "stagedInId" IS NULL;

-- the search, narrowed to a genre: all ids of one
CREATE INDEX "list_articles_by_genre" ON "Article" (coalesce("codedGenre", "declaredGenre")) WHERE "stagedInId" IS NULL;
