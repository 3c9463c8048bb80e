import { readLimited } from "@/app/articles/import/upload/read-limited";
import { guardedRoute } from "@/app/guard/guarded";
import { CODEBOOK_LIMITS } from "@/domain/codebooks/version-code";
import { importCodebook, previewCodebookFile } from "@/workflows/codebooks/import-codebook";
import { countChanges } from "@/domain/codebooks/say-changes";
import { compareVersions } from "@/domain/codebooks/compare-versions";
import type { CodebookFile } from "@/domain/codebooks/codebook-file";
import { withDone } from "../../done";

/**
 * Takes a codebook file, raw. Without a `name` it only says what the file holds; with one it stores it as a codebook of
 * that name. A file with faults is answered with all of them, and changes nothing.
 */
export const POST = guardedRoute("edit-codebook", async ({ context, database }, request) => {
  const bytes = await readLimited(request.body, CODEBOOK_LIMITS.fileBytes);
  if (bytes === null) return refused(413, "The file has more than 2 MB; codebooks are smaller than that.");
  const text = decode(bytes);
  if (text === null) return refused(422, "The file is no UTF-8 text; save it as UTF-8.");
  const name = new URL(request.url).searchParams.get("name")?.trim() ?? null;
  if (name === null) {
    const preview = await previewCodebookFile(database.reader, text);
    return preview.ok
      ? Response.json({ ok: true, ...describe(preview.file), name: preview.name, isNameTaken: preview.isNameTaken })
      : Response.json({ ok: false, message: "This file cannot be read.", faults: preview.faults });
  }
  if (name === "" || name.length > CODEBOOK_LIMITS.codebookName) {
    return refused(422, `Give it a name of at most ${CODEBOOK_LIMITS.codebookName} characters.`);
  }
  const outcome = await importCodebook(context, { text, name });
  if (!outcome.ok) {
    return Response.json({ ok: false, message: outcome.message, faults: outcome.faults ?? [] }, { status: 422 });
  }
  return Response.json({ ok: true, next: withDone(`/codebooks/${outcome.codebookKey}`, outcome.changeKey) });
});

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function describe({ name, purpose, description, source, versions, rulings, reliability }: CodebookFile) {
  return {
    fileName: name,
    purpose,
    description,
    source,
    rulingCount: rulings.length,
    versions: versions.map(({ number, note, publishedOn, codes }, index) => {
      const before = versions[index - 1];
      return {
        number,
        note,
        publishedOn,
        codeNames: codes.map((code) => code.name),
        changes:
          before === undefined
            ? null
            : countChanges(compareVersions([before, { number, codes }], { from: before.number, to: number })),
        ...describeReliability(reliability.filter(({ version }) => version === number)),
      };
    }),
  };
}

function describeReliability(measured: CodebookFile["reliability"]) {
  const codes = new Set(measured.flatMap((one) => one.codes.map(({ code }) => code)));
  const days = measured.map(({ measuredOn }) => measuredOn).sort();
  return { measuredCodes: codes.size, measuredOn: days.at(-1) ?? null };
}

function refused(status: number, message: string): Response {
  return Response.json({ ok: false, message, faults: [] }, { status });
}
