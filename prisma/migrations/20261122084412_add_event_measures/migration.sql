-- What was measured is not taken over: the worker compares the texts of every event without a comparison again.
-- CreateTable
CREATE TABLE "EventMeasure" (
    "eventId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "result" BLOB NOT NULL,

    PRIMARY KEY ("eventId", "name"),
    CONSTRAINT "EventMeasure_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "EventAnalysis" ("eventId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_EventAnalysis" (
    "eventId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" TEXT NOT NULL,
    "computedAt" TEXT NOT NULL,
    CONSTRAINT "EventAnalysis_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
DROP TABLE "EventAnalysis";
ALTER TABLE "new_EventAnalysis" RENAME TO "EventAnalysis";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
