-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "origin" TEXT;

-- AlterTable
ALTER TABLE "ClaimMention" ADD COLUMN "origin" TEXT;

-- AlterTable
ALTER TABLE "Coding" ADD COLUMN "origin" TEXT;

-- CreateTable
CREATE TABLE "Attribution" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "passageId" INTEGER NOT NULL,
    "coderId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "sourceName" TEXT,
    "sourceType" TEXT,
    "verb" TEXT,
    "verbClass" TEXT,
    "hedged" BOOLEAN NOT NULL,
    "origin" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Attribution_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attribution_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attribution_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Analysis" (
    "versionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "methods" TEXT NOT NULL,
    "computedAt" TEXT NOT NULL,
    "result" BLOB NOT NULL,
    CONSTRAINT "Analysis_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventAnalysis" (
    "eventId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" TEXT NOT NULL,
    "computedAt" TEXT NOT NULL,
    "result" BLOB NOT NULL,
    CONSTRAINT "EventAnalysis_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "articleId" INTEGER,
    "versionId" INTEGER,
    "eventId" INTEGER,
    "code" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "score" REAL NOT NULL,
    "proposal" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "decidedById" INTEGER,
    "decidedAt" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Suggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnalysisRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "target" TEXT,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "changes" TEXT NOT NULL,
    "startedById" INTEGER,
    "startedAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    CONSTRAINT "AnalysisRun_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Coder" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "subject" TEXT,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "leaseUntil" TEXT,
    "worker" TEXT,
    "error" TEXT,
    "createdAt" TEXT NOT NULL,
    "finishedAt" TEXT
);
INSERT INTO "new_Job" ("attempts", "createdAt", "error", "finishedAt", "id", "kind", "leaseUntil", "payload", "state", "worker") SELECT "attempts", "createdAt", "error", "finishedAt", "id", "kind", "leaseUntil", "payload", "state", "worker" FROM "Job";
DROP TABLE "Job";
ALTER TABLE "new_Job" RENAME TO "Job";
CREATE INDEX "Job_state_priority_id_idx" ON "Job"("state", "priority", "id");
CREATE INDEX "Job_subject_idx" ON "Job"("subject");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_key_key" ON "Attribution"("key");

-- CreateIndex
CREATE INDEX "Attribution_articleId_idx" ON "Attribution"("articleId");

-- CreateIndex
CREATE INDEX "Attribution_passageId_idx" ON "Attribution"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_key_key" ON "Suggestion"("key");

-- CreateIndex
CREATE INDEX "Suggestion_versionId_kind_start_idx" ON "Suggestion"("versionId", "kind", "start");

-- CreateIndex
CREATE INDEX "Suggestion_articleId_idx" ON "Suggestion"("articleId");

-- CreateIndex
CREATE INDEX "Suggestion_eventId_kind_idx" ON "Suggestion"("eventId", "kind");

-- CreateIndex
CREATE INDEX "Suggestion_kind_state_idx" ON "Suggestion"("kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "AnalysisRun_key_key" ON "AnalysisRun"("key");
