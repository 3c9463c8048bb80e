import type { Database } from "@/db/database";
import { listEvents } from "@/db/events";
import { NOBODY } from "@/db/viewer";
import type { SetupOffer } from "@/components/classes/setup/setup-form";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEventOrNull, DEFAULT_CODEBOOK } from "@/workflows/compare-event";

/** What a session of this event can be made of: its texts and codes, and the other events. */
export async function loadOffer(database: Database, event: string | null): Promise<SetupOffer> {
  const all = (await listEvents(database.reader)).filter(({ kind }) => kind !== "dossier");
  const events = all.map(({ slug, title, fictional }) => ({ slug, title: fictional ? `${title} (fictional)` : title }));
  const slug = event ?? events[0]?.slug;
  const query = { codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  const compared = slug === undefined ? null : await compareEventOrNull(database, NOBODY, { slug, ...query });
  if (compared === null) return { events, slug: slug ?? null, texts: [], codes: [] };
  const { articles, columns } = compared.comparison;
  const texts = articles
    .filter(({ hasText, wordCount }) => hasText && wordCount > 0)
    .map(({ key, headline, column, wordCount }) => ({
      key,
      headline,
      outlet: columns.find((one) => one.key === column)?.name ?? "unknown outlet",
      wordCount,
    }));
  const codes = compared.input.codebook.codes.map(({ key, name }) => ({ key, name }));
  return { events, slug: slug ?? null, texts, codes };
}
