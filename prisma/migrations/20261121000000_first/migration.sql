-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "fileName" TEXT,
    "url" TEXT,
    "capturedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SourceBytes" (
    "sourceId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "compression" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "SourceBytes_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PageText" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "PageText_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineEvidence" TEXT NOT NULL,
    "outletId" INTEGER,
    "outletState" TEXT NOT NULL,
    "outletEvidence" TEXT NOT NULL,
    "proposedOutletName" TEXT,
    "author" TEXT,
    "authorEvidence" TEXT,
    "language" TEXT,
    "url" TEXT,
    "publishedOn" TEXT,
    "publishedPrecision" TEXT,
    "publishedEvidence" TEXT,
    "notBefore" TEXT,
    "notBeforeEvidence" TEXT,
    "notAfter" TEXT,
    "notAfterEvidence" TEXT,
    "declaredGenre" TEXT NOT NULL,
    "codedGenre" TEXT,
    "provenance" TEXT NOT NULL,
    "translatedFrom" TEXT,
    "contentNote" TEXT,
    "stagedInId" INTEGER,
    "currentVersionId" INTEGER,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_stagedInId_fkey" FOREIGN KEY ("stagedInId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "ArticleVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "pageTextId" INTEGER,
    "method" TEXT NOT NULL,
    "readingLevel" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sourceSha256" TEXT,
    "wordCount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" INTEGER,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleVersion_pageTextId_fkey" FOREIGN KEY ("pageTextId") REFERENCES "PageText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VersionText" (
    "versionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    CONSTRAINT "VersionText_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TextField" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "TextField_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RemovedPassage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "RemovedPassage_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Segmentation" (
    "versionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "method" TEXT NOT NULL,
    "sentences" TEXT NOT NULL,
    CONSTRAINT "Segmentation_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fingerprint" (
    "articleId" INTEGER NOT NULL,
    "hash" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "hash"),
    CONSTRAINT "Fingerprint_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "eventId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TEXT NOT NULL,
    "confirmedAt" TEXT,
    CONSTRAINT "Import_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "importId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "url" TEXT,
    "state" TEXT NOT NULL,
    "sourceId" INTEGER,
    "articleId" INTEGER,
    "duplicateOfId" INTEGER,
    "message" TEXT,
    "reason" TEXT,
    "doubtful" TEXT NOT NULL,
    CONSTRAINT "ImportItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportItem_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportItem_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "letters" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OutletHost" (
    "host" TEXT NOT NULL PRIMARY KEY,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletHost_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutletAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "OutletAlias_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutletFact" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "asOf" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "licence" TEXT,
    CONSTRAINT "OutletFact_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "inclusionRule" TEXT NOT NULL,
    "windowStart" TEXT,
    "windowEnd" TEXT,
    "population" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "exclusions" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL,
    "contentNote" TEXT,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "EventPart" (
    "dossierId" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("dossierId", "eventId"),
    CONSTRAINT "EventPart_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventPart_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventArticle" (
    "eventId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" INTEGER,

    PRIMARY KEY ("eventId", "articleId"),
    CONSTRAINT "EventArticle_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventArticle_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventSlot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "slot" INTEGER NOT NULL,
    "outletId" INTEGER,
    "articleId" INTEGER,
    CONSTRAINT "EventSlot_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventSlot_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventSlot_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CoverageSearch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "searchedOn" TEXT,
    "note" TEXT NOT NULL,
    "byId" INTEGER,
    CONSTRAINT "CoverageSearch_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CoverageSearch_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CoverageSearch_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GlossaryTerm" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    CONSTRAINT "GlossaryTerm_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SlugAlias" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Coder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "archivedAt" TEXT
);

-- CreateTable
CREATE TABLE "Codebook" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "inClasses" BOOLEAN NOT NULL,
    "builtIn" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "CodebookVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codebookId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "CodebookVersion_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Code" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "example" TEXT NOT NULL,
    "counterExample" TEXT NOT NULL,
    "question" TEXT,
    "parentKey" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Code_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CodebookVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "coderId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "task" TEXT NOT NULL,
    "codebookVersionId" INTEGER,
    "phase" TEXT NOT NULL,
    "openedAt" TEXT NOT NULL,
    "submittedAt" TEXT,
    CONSTRAINT "Assignment_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "exactHash" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "firstWords" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    CONSTRAINT "Passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Anchor" (
    "passageId" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "state" TEXT NOT NULL,

    PRIMARY KEY ("passageId", "versionId"),
    CONSTRAINT "Anchor_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Anchor_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Coding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "assignmentId" INTEGER NOT NULL,
    "codeId" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "passageId" INTEGER,
    "voice" TEXT NOT NULL,
    "unsure" BOOLEAN NOT NULL,
    "note" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Coding_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Coding_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Coding_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "knowableFrom" TEXT,
    "originArticleId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Claim_originArticleId_fkey" FOREIGN KEY ("originArticleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimEvent" (
    "claimId" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,

    PRIMARY KEY ("claimId", "eventId"),
    CONSTRAINT "ClaimEvent_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimLink" (
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("fromId", "toId", "kind"),
    CONSTRAINT "ClaimLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimMention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "claimId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "passageId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "voice" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    "hedged" BOOLEAN NOT NULL,
    "fit" TEXT NOT NULL,
    "verb" TEXT,
    "verbClass" TEXT,
    "ironic" BOOLEAN NOT NULL,
    "apparentError" BOOLEAN NOT NULL,
    "unsure" BOOLEAN NOT NULL,
    "note" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "ClaimMention_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimMention_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimMention_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MentionSpeaker" (
    "mentionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "viaOutletId" INTEGER,

    PRIMARY KEY ("mentionId", "position"),
    CONSTRAINT "MentionSpeaker_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "ClaimMention" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MentionSpeaker_viaOutletId_fkey" FOREIGN KEY ("viaOutletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimCheck" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "claimId" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "checkedOn" TEXT NOT NULL,
    CONSTRAINT "ClaimCheck_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimCheck_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimCheck_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "leaseUntil" TEXT,
    "worker" TEXT,
    "error" TEXT,
    "createdAt" TEXT NOT NULL,
    "finishedAt" TEXT
);

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "coderId" INTEGER,
    "at" TEXT NOT NULL,
    "undoneAt" TEXT,
    CONSTRAINT "Change_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeRow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "changeId" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "rowKey" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT "ChangeRow_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Source_sha256_key" ON "Source"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "PageText_sourceId_method_key" ON "PageText"("sourceId", "method");

-- CreateIndex
CREATE UNIQUE INDEX "Article_key_key" ON "Article"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentVersionId_key" ON "Article"("currentVersionId");

-- CreateIndex
CREATE INDEX "Article_stagedInId_publishedOn_idx" ON "Article"("stagedInId", "publishedOn");

-- CreateIndex
CREATE INDEX "Article_outletId_publishedOn_idx" ON "Article"("outletId", "publishedOn");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_key_key" ON "ArticleVersion"("key");

-- CreateIndex
CREATE INDEX "ArticleVersion_sourceSha256_idx" ON "ArticleVersion"("sourceSha256");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE INDEX "TextField_versionId_start_idx" ON "TextField"("versionId", "start");

-- CreateIndex
CREATE INDEX "RemovedPassage_versionId_start_idx" ON "RemovedPassage"("versionId", "start");

-- CreateIndex
CREATE INDEX "Fingerprint_hash_idx" ON "Fingerprint"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Import_key_key" ON "Import"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_key_key" ON "ImportItem"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_importId_position_key" ON "ImportItem"("importId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_key_key" ON "Outlet"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_letters_key" ON "Outlet"("letters");

-- CreateIndex
CREATE INDEX "OutletHost_outletId_idx" ON "OutletHost"("outletId");

-- CreateIndex
CREATE UNIQUE INDEX "OutletAlias_outletId_name_key" ON "OutletAlias"("outletId", "name");

-- CreateIndex
CREATE INDEX "OutletFact_outletId_kind_idx" ON "OutletFact"("outletId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Event_key_key" ON "Event"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "EventPart_eventId_idx" ON "EventPart"("eventId");

-- CreateIndex
CREATE INDEX "EventArticle_articleId_idx" ON "EventArticle"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "EventSlot_eventId_slot_key" ON "EventSlot"("eventId", "slot");

-- CreateIndex
CREATE UNIQUE INDEX "EventSlot_eventId_outletId_key" ON "EventSlot"("eventId", "outletId");

-- CreateIndex
CREATE UNIQUE INDEX "EventSlot_eventId_articleId_key" ON "EventSlot"("eventId", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "CoverageSearch_key_key" ON "CoverageSearch"("key");

-- CreateIndex
CREATE INDEX "CoverageSearch_eventId_outletId_idx" ON "CoverageSearch"("eventId", "outletId");

-- CreateIndex
CREATE UNIQUE INDEX "GlossaryTerm_key_key" ON "GlossaryTerm"("key");

-- CreateIndex
CREATE UNIQUE INDEX "GlossaryTerm_eventId_term_key" ON "GlossaryTerm"("eventId", "term");

-- CreateIndex
CREATE UNIQUE INDEX "Coder_key_key" ON "Coder"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Coder_name_key" ON "Coder"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Codebook_key_key" ON "Codebook"("key");

-- CreateIndex
CREATE UNIQUE INDEX "CodebookVersion_codebookId_number_key" ON "CodebookVersion"("codebookId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Code_versionId_key_key" ON "Code"("versionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_key_key" ON "Assignment"("key");

-- CreateIndex
CREATE INDEX "Assignment_articleId_task_idx" ON "Assignment"("articleId", "task");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_coderId_articleId_task_key" ON "Assignment"("coderId", "articleId", "task");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_key_key" ON "Passage"("key");

-- CreateIndex
CREATE INDEX "Passage_articleId_idx" ON "Passage"("articleId");

-- CreateIndex
CREATE INDEX "Anchor_versionId_start_idx" ON "Anchor"("versionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Coding_key_key" ON "Coding"("key");

-- CreateIndex
CREATE INDEX "Coding_assignmentId_scope_idx" ON "Coding"("assignmentId", "scope");

-- CreateIndex
CREATE INDEX "Coding_passageId_idx" ON "Coding"("passageId");

-- CreateIndex
CREATE INDEX "Coding_codeId_idx" ON "Coding"("codeId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_key_key" ON "Claim"("key");

-- CreateIndex
CREATE INDEX "ClaimEvent_eventId_idx" ON "ClaimEvent"("eventId");

-- CreateIndex
CREATE INDEX "ClaimLink_toId_idx" ON "ClaimLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimMention_key_key" ON "ClaimMention"("key");

-- CreateIndex
CREATE INDEX "ClaimMention_claimId_articleId_idx" ON "ClaimMention"("claimId", "articleId");

-- CreateIndex
CREATE INDEX "ClaimMention_articleId_idx" ON "ClaimMention"("articleId");

-- CreateIndex
CREATE INDEX "ClaimMention_passageId_idx" ON "ClaimMention"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimCheck_key_key" ON "ClaimCheck"("key");

-- CreateIndex
CREATE INDEX "ClaimCheck_versionId_idx" ON "ClaimCheck"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimCheck_claimId_versionId_coderId_key" ON "ClaimCheck"("claimId", "versionId", "coderId");

-- CreateIndex
CREATE INDEX "Job_state_id_idx" ON "Job"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Change_key_key" ON "Change"("key");

-- CreateIndex
CREATE INDEX "ChangeRow_changeId_idx" ON "ChangeRow"("changeId");

-- CreateIndex
CREATE INDEX "ChangeRow_table_rowKey_idx" ON "ChangeRow"("table", "rowKey");


