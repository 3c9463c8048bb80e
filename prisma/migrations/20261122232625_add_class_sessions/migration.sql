-- CreateTable
CREATE TABLE "ClassSession" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "material" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "gate" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "endsAt" TEXT,
    "secondsLeft" INTEGER,
    "createdAt" TEXT NOT NULL,
    "deleteOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ClassParticipant" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sessionId" INTEGER NOT NULL,
    "nickname" TEXT NOT NULL,
    "returnCode" TEXT NOT NULL,
    "seat" INTEGER NOT NULL,
    "half" INTEGER NOT NULL,
    CONSTRAINT "ClassParticipant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClassSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassDevice" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "participantId" INTEGER NOT NULL,
    CONSTRAINT "ClassDevice_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "ClassParticipant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassResponse" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "participantId" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "isShown" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "ClassResponse_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "ClassParticipant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassCount" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sessionId" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    CONSTRAINT "ClassCount_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClassSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassDoor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "askedAt" TEXT NOT NULL,
    "listeningAt" TEXT,
    "problem" TEXT,
    "reached" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE UNIQUE INDEX "ClassSession_key_key" ON "ClassSession"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ClassSession_joinCode_key" ON "ClassSession"("joinCode");

-- CreateIndex
CREATE UNIQUE INDEX "ClassParticipant_sessionId_nickname_key" ON "ClassParticipant"("sessionId", "nickname");

-- CreateIndex
CREATE UNIQUE INDEX "ClassParticipant_sessionId_returnCode_key" ON "ClassParticipant"("sessionId", "returnCode");

-- CreateIndex
CREATE UNIQUE INDEX "ClassParticipant_sessionId_seat_key" ON "ClassParticipant"("sessionId", "seat");

-- CreateIndex
CREATE INDEX "ClassDevice_participantId_idx" ON "ClassDevice"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "ClassResponse_participantId_item_key" ON "ClassResponse"("participantId", "item");

-- CreateIndex
CREATE UNIQUE INDEX "ClassCount_sessionId_item_value_key" ON "ClassCount"("sessionId", "item", "value");
