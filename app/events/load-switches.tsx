import type { ReactNode } from "react";
import { SwitchSentence } from "@/components/events/switch-sentence";
import type { Choice } from "@/components/form/choice";
import { listCodebooks, listPublishedVersions, type StoredCodebook } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import { formatCodebookChoice } from "@/domain/codebooks/codebook-choice";
import type { ComparedCodebook } from "@/domain/comparison/comparison";
import type { LoadedEvent } from "./load-event";
import { roleName } from "./search-params";

/** The switches of an event's page, set as its address says; `path` is the page that they lead back to. */
export async function loadSwitches(
  reader: Reader,
  { comparison, query }: Pick<LoadedEvent, "comparison" | "query">,
  path: string,
): Promise<ReactNode> {
  const versions = await listPublishedVersions(reader);
  return (
    <SwitchSentence
      path={path}
      options={query.options}
      codebook={nameWithVersion(comparison.framing.codebook, versions)}
      chosen={query.codebook}
      codebooks={listChoices(await listCodebooks(reader), versions)}
      role={roleName(query.options)}
    />
  );
}

type Versions = Awaited<ReturnType<typeof listPublishedVersions>>;

function nameWithVersion({ key, name, version }: ComparedCodebook, versions: Versions): string {
  return versions.has(key) ? `${name}, version ${version}` : name;
}

/** Each codebook, and each version of those that have several. */
function listChoices(codebooks: readonly StoredCodebook[], versions: Versions): readonly Choice[] {
  return codebooks.flatMap(({ key, name }) => [
    { value: key, label: versions.has(key) ? `${name}, newest version used here` : name },
    ...(versions.get(key) ?? []).map(({ number: version }) => ({
      value: formatCodebookChoice({ key, version }),
      label: `${name}, version ${version}`,
    })),
  ]);
}
