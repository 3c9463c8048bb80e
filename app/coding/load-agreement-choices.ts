import { listCodebooks } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import { listEvents } from "@/db/events";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import type { AgreementScope } from "./agreement-query";

/** What the form of the screens of agreement offers, and what of it is chosen. */
export async function loadAgreementChoices(reader: Reader, scope: AgreementScope, versions: readonly number[]) {
  const [codebooks, events] = await Promise.all([listCodebooks(reader), listEvents(reader)]);
  const standard = codebooks.find(({ key }) => key === DEFAULT_CODEBOOK);
  const toChoice = ({ key, name }: { readonly key: string; readonly name: string }) => ({ value: key, label: name });
  const kept: Readonly<Record<string, string>> = scope.names === "hidden" ? { names: scope.names } : {};
  const { codebook, version, event, phase, voice, level } = scope;
  return {
    chosen: {
      codebook: codebook === DEFAULT_CODEBOOK ? "" : codebook,
      version: version === null ? "" : String(version),
      event: event ?? "",
      phase: phase === "both" ? "" : phase,
      voice: voice === "outlet" ? "" : voice,
      level: level === "any" ? "" : level,
    },
    codebooks: [
      { value: "", label: standard?.name ?? DEFAULT_CODEBOOK },
      ...codebooks.filter(({ key }) => key !== DEFAULT_CODEBOOK).map(toChoice),
    ] as const,
    versions,
    events: events.map(({ slug, title }) => ({ value: slug, label: title })),
    kept,
  };
}
