-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "voice" TEXT;

-- CreateTable
CREATE TABLE "ReportedReliability" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "codeKey" TEXT NOT NULL,
    "alpha" REAL,
    "low" REAL,
    "high" REAL,
    "units" INTEGER NOT NULL,
    "coders" INTEGER NOT NULL,
    "reportedOn" TEXT NOT NULL,
    CONSTRAINT "ReportedReliability_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CodebookVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportedReliability_versionId_codeKey_reportedOn_key" ON "ReportedReliability"("versionId", "codeKey", "reportedOn");
