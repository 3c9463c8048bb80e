import type { Database } from "@/db/database";
import type { EvidenceAddress, EvidenceKind } from "@/domain/evidence/evidence-address";
import type { EvidenceSelection } from "@/domain/evidence/evidence-item";
import { measureFrameAgreement } from "@/domain/comparison/framing/measure-frame-agreement";
import { selectAgreementEvidence } from "@/domain/evidence/agreement-evidence";
import { selectQuotation } from "@/domain/evidence/quotation-evidence";
import { selectSharedText } from "@/domain/evidence/shared-text-evidence";
import { selectVersion } from "@/domain/evidence/version-evidence";
import type { ComparedEventResult } from "./compare-event";
import { compareQuotationsOf } from "./compare-parts/quotations";
import { compareSharedTextOf } from "./compare-parts/shared-text";
import { compareTimelineOf } from "./compare-parts/timeline";
import { selectVoices } from "./compare-parts/voices";
import { selectWords } from "./compare-parts/words";

/** Opens a mark of a measured part through the workflow that the part's page calls; null: it names nothing there. */
export type SelectMeasured = (
  database: Database,
  result: ComparedEventResult,
  address: EvidenceAddress,
) => Promise<EvidenceSelection | null>;

const openSharedText: SelectMeasured = async (database, result, address) => {
  const sharedText = await compareSharedTextOf(database, result);
  return sharedText && selectSharedText(sharedText, result.comparison.articles, address);
};

/**
 * The marks whose evidence is measured by comparing texts, by kind. The others are people's and lie in the comparison
 * itself. To give a part its marks, add its kinds here.
 */
export const MEASURED_EVIDENCE: Partial<Readonly<Record<EvidenceKind, SelectMeasured>>> = {
  version: async (database, result, address) =>
    selectVersion(await compareTimelineOf(database, result), result.comparison.articles, address),
  shared: openSharedText,
  "shared-words": openSharedText,
  quotation: async (database, result, address) => {
    const quotations = await compareQuotationsOf(database, result);
    return quotations && selectQuotation(quotations, result.comparison.articles, address);
  },
  name: selectWords,
  actor: selectWords,
  keyword: selectWords,
  charged: selectWords,
  statements: selectVoices,
  "quoted-words": selectVoices,
  "speaker-type": selectVoices,
  "verb-class": selectVoices,
  untold: selectVoices,
  speaker: selectVoices,
  "speaker-quoted": selectVoices,
  "speaker-verbs": selectVoices,
  "first-quoted": selectVoices,
  via: selectVoices,
  agreement: async (_database, result, address) =>
    selectAgreementEvidence(
      measureFrameAgreement(result.input, result.comparison.articles, result.comparison.options),
      result.comparison,
      result.input,
      address,
    ),
};
