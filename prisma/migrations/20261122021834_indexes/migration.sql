-- CreateIndex
CREATE INDEX "Article_headline_idx" ON "Article"("headline");

-- CreateIndex
CREATE INDEX "ArticleVersion_sha256_idx" ON "ArticleVersion"("sha256");

-- CreateIndex
CREATE INDEX "ArticleVersion_pageTextId_idx" ON "ArticleVersion"("pageTextId");

-- CreateIndex
CREATE INDEX "Assignment_versionId_idx" ON "Assignment"("versionId");

-- CreateIndex
CREATE INDEX "Claim_originArticleId_idx" ON "Claim"("originArticleId");

-- CreateIndex
CREATE INDEX "CoverageSearch_outletId_idx" ON "CoverageSearch"("outletId");

-- CreateIndex
CREATE INDEX "EventSlot_outletId_idx" ON "EventSlot"("outletId");

-- CreateIndex
CREATE INDEX "EventSlot_articleId_idx" ON "EventSlot"("articleId");

-- CreateIndex
CREATE INDEX "Import_eventId_idx" ON "Import"("eventId");

-- CreateIndex
CREATE INDEX "ImportItem_articleId_idx" ON "ImportItem"("articleId");

-- CreateIndex
CREATE INDEX "ImportItem_duplicateOfId_idx" ON "ImportItem"("duplicateOfId");

-- CreateIndex
CREATE INDEX "ImportItem_sourceId_idx" ON "ImportItem"("sourceId");

-- CreateIndex
CREATE INDEX "MentionSpeaker_viaOutletId_idx" ON "MentionSpeaker"("viaOutletId");

-- CreateIndex
CREATE INDEX "VersionText_versionId_idx" ON "VersionText"("versionId");
