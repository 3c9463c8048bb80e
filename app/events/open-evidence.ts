import { type EvidenceView, toEvidenceView } from "@/components/evidence/evidence-view";
import type { Database } from "@/db/database";
import { findMovedClaim } from "@/db/moved-claims";
import { type EvidenceAddress, parseEvidence } from "@/domain/evidence/evidence-address";
import type { ComparedEventResult } from "@/workflows/compare-event";
import { loadEvidence } from "@/workflows/load-evidence";

/**
 * Opens the mark that `?evidence=` names; null where that is no address, or names nothing in this comparison. Where it
 * names a claim that became part of another, the mark of that one: its own address is in the answer.
 */
export async function openEvidence(
  database: Database,
  result: ComparedEventResult,
  text: string,
): Promise<EvidenceView | null> {
  const named = parseEvidence(text);
  const address = named === null ? null : await followMerge(database, named);
  const opened = address === null ? null : await loadEvidence(database, result, address);
  if (address === null || opened === null) return null;
  const isCell = address.kind === "cell" || address.kind === "missing";
  const onClaim = isCell ? await loadEvidence(database, result, { kind: "claim", claim: address.claim }) : null;
  const { comparison, input } = result;
  const columns = new Map(input.columns.map(({ key, name }) => [key, name]));
  const codes = new Map(input.codebook.codes.map(({ key, name }) => [key, name]));
  const names = {
    coder: (key: string) => input.coders[key] ?? key,
    column: (key: string) => columns.get(key) ?? key,
    code: (key: string) => codes.get(key) ?? key,
  };
  return toEvidenceView({ comparison, names, opened, onClaim });
}

/** The same address with the key that a claim has now. */
async function followMerge({ reader }: Database, address: EvidenceAddress): Promise<EvidenceAddress> {
  if (!("claim" in address)) return address;
  const into = await findMovedClaim(reader, address.claim);
  return into === null ? address : { ...address, claim: into };
}
