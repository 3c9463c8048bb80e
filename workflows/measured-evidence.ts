import type { Database } from "@/db/database";
import type { EvidenceAddress, EvidenceKind } from "@/domain/evidence/evidence-address";
import type { EvidenceSelection } from "@/domain/evidence/evidence-item";
import type { ComparedEventResult } from "./compare-event";

/** Opens a mark of a measured part through the workflow that the part's page calls; null: it names nothing there. */
export type SelectMeasured = (
  database: Database,
  result: ComparedEventResult,
  address: EvidenceAddress,
) => Promise<EvidenceSelection | null>;

/**
 * The marks whose evidence is measured by comparing texts, by kind. The others are people's and lie in the comparison
 * itself. To give a part its marks, add its kinds here.
 */
export const MEASURED_EVIDENCE: Partial<Readonly<Record<EvidenceKind, SelectMeasured>>> = {};
