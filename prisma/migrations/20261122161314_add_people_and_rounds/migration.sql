-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "coderId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    CONSTRAINT "User_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Credential" (
    "userId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "passwordHash" TEXT NOT NULL,
    "sessionVersion" INTEGER NOT NULL,
    CONSTRAINT "Credential_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "coderId" INTEGER,
    "invitedById" INTEGER,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    CONSTRAINT "Invitation_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "CodeOrigin" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codeId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    CONSTRAINT "CodeOrigin_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CodeOrigin_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Code" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CodeRuling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "codebookId" INTEGER NOT NULL,
    "codeKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "articleId" INTEGER,
    "coderId" INTEGER,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "CodeRuling_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CodeRuling_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CodeRuling_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CodingRound" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "codebookVersionId" INTEGER,
    "phase" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "targetAlpha" REAL,
    "referenceId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TEXT NOT NULL,
    "closedAt" TEXT,
    CONSTRAINT "CodingRound_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CodingRound_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CodingRound_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "assignmentId" INTEGER NOT NULL,
    "codeId" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "passageId" INTEGER,
    "applies" BOOLEAN NOT NULL,
    "reason" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "Decision_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assignment" (
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
    "roundId" INTEGER,
    "position" INTEGER,
    CONSTRAINT "Assignment_coderId_fkey" FOREIGN KEY ("coderId") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_codebookVersionId_fkey" FOREIGN KEY ("codebookVersionId") REFERENCES "CodebookVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CodingRound" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Assignment" ("articleId", "codebookVersionId", "coderId", "id", "key", "openedAt", "phase", "submittedAt", "task", "versionId") SELECT "articleId", "codebookVersionId", "coderId", "id", "key", "openedAt", "phase", "submittedAt", "task", "versionId" FROM "Assignment";
DROP TABLE "Assignment";
ALTER TABLE "new_Assignment" RENAME TO "Assignment";
CREATE UNIQUE INDEX "Assignment_key_key" ON "Assignment"("key");
CREATE INDEX "Assignment_roundId_coderId_idx" ON "Assignment"("roundId", "coderId");
CREATE INDEX "Assignment_articleId_task_idx" ON "Assignment"("articleId", "task");
CREATE INDEX "Assignment_versionId_idx" ON "Assignment"("versionId");
CREATE UNIQUE INDEX "Assignment_coderId_articleId_task_phase_key" ON "Assignment"("coderId", "articleId", "task", "phase");
CREATE TABLE "new_CodebookVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codebookId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "publishedAt" TEXT,
    "createdById" INTEGER,
    CONSTRAINT "CodebookVersion_codebookId_fkey" FOREIGN KEY ("codebookId") REFERENCES "Codebook" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CodebookVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CodebookVersion" ("codebookId", "createdAt", "id", "note", "number") SELECT "codebookId", "createdAt", "id", "note", "number" FROM "CodebookVersion";
DROP TABLE "CodebookVersion";
ALTER TABLE "new_CodebookVersion" RENAME TO "CodebookVersion";
CREATE UNIQUE INDEX "CodebookVersion_codebookId_number_key" ON "CodebookVersion"("codebookId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "User_key_key" ON "User"("key");

-- CreateIndex
CREATE UNIQUE INDEX "User_login_key" ON "User"("login");

-- CreateIndex
CREATE UNIQUE INDEX "User_coderId_key" ON "User"("coderId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_key_key" ON "Invitation"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "CodeOrigin_fromId_idx" ON "CodeOrigin"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "CodeOrigin_codeId_fromId_key" ON "CodeOrigin"("codeId", "fromId");

-- CreateIndex
CREATE UNIQUE INDEX "CodeRuling_key_key" ON "CodeRuling"("key");

-- CreateIndex
CREATE INDEX "CodeRuling_codebookId_codeKey_idx" ON "CodeRuling"("codebookId", "codeKey");

-- CreateIndex
CREATE INDEX "CodeRuling_articleId_idx" ON "CodeRuling"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "CodingRound_key_key" ON "CodingRound"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_key_key" ON "Decision"("key");

-- CreateIndex
CREATE INDEX "Decision_assignmentId_idx" ON "Decision"("assignmentId");

-- CreateIndex
CREATE INDEX "Decision_codeId_idx" ON "Decision"("codeId");

-- CreateIndex
CREATE INDEX "Decision_passageId_idx" ON "Decision"("passageId");

-- Every version that is there was coded with: none is a draft.
UPDATE "CodebookVersion" SET "publishedAt" = "createdAt";
