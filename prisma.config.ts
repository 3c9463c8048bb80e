import { defineConfig } from "prisma/config";

// Prisma's command line looks for a schema engine and downloads one where it finds none. `generate`
// and `validate` never start it, so ours only has to exist. `migrate` does start it, by its first
// line, which Windows does not read: there the download is left to happen.
const startsEngine = process.argv.some((argument) => argument === "migrate" || argument === "db");
if (process.platform !== "win32" || !startsEngine) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= "./scripts/schema-engine.mjs";
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // Only `npm run migrate:dev` uses this scratch file. The product migrates its own database with
  // db/prepare-database.ts, never by Prisma's command line.
  datasource: { url: "file:./.cache/migrate-dev.db" },
});
