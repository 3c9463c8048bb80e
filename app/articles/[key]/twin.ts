import type { TwinLoader } from "@/app/twin/twins";
import { describeMention } from "@/components/article/describe-mention";
import { loadReader } from "./load-reader";

/**
 * The reader's data: the record with its evidence, the fields of the shown version, and every mark with its position in
 * UTF-16 code units, as far as the viewer may see it. The text itself stays on the page.
 */
export const articleTwin: TwinLoader = async (workspace, { key = "" }, query) => {
  const loaded = await loadReader(workspace, key, (name) => {
    const value = query[name];
    return Array.isArray(value) ? value[0] : value;
  });
  const { article, version, versions, events, codebook, codings, mentions, claims, coders, layers, others } = loaded;
  const { id: _id, currentVersionId: _current, isStaged: _staged, ...record } = article;
  const outlets = Object.fromEntries(loaded.outlets.map((outlet) => [outlet.key, outlet.name]));
  const statements = new Map(claims.map((claim) => [claim.key, claim.statement]));
  const codeNames = new Map(codebook.codes.map((code) => [code.key, code.name]));
  return {
    data: {
      ...record,
      events: events.map(({ slug, role }) => ({ slug, role })),
      versions: versions.map(({ id: _versionId, ...rest }) => rest),
      version:
        version === null
          ? null
          : {
              key: version.key,
              number: version.number,
              readingLevel: version.readingLevel,
              sha256: version.sha256,
              wordCount: version.wordCount,
              hasText: version.text !== null,
              fields: version.fields,
              sentences: version.sentences,
            },
      codebook: { key: codebook.key, version: codebook.version },
      codings,
      mentions: mentions.map((mention) => ({ ...mention, statement: statements.get(mention.claim) ?? null })),
      // What methods found, or why that is not known; and what others report and this text does not.
      layers: { voices: layers.voices, charged: layers.charged, shared: layers.shared },
      others: others.map(({ comparison, report }) => ({ event: comparison.event.slug, ...report })),
    },
    table: {
      columns: ["Mark", "Of", "Reading", "Start", "End", "State", "First words", "Coder", "Note"],
      rows: [
        ...codings.map(({ code, scope, voice, unsure, passage, coder, note }) => [
          `code, ${scope}`,
          codeNames.get(code) ?? code,
          [`${voice} voice`, ...(unsure ? ["unsure"] : [])].join("; "),
          passage?.start ?? "",
          passage?.end ?? "",
          passage?.state ?? "",
          passage?.firstWords ?? "",
          coders[coder] ?? coder,
          note ?? "",
        ]),
        ...mentions.map((mention) => [
          "claim",
          statements.get(mention.claim) ?? mention.claim,
          describeMention(mention, outlets),
          mention.passage.start,
          mention.passage.end,
          mention.passage.state,
          mention.passage.firstWords,
          coders[mention.coder] ?? mention.coder,
          mention.note ?? "",
        ]),
      ],
    },
  };
};
