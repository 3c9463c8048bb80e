import type { Database } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { measureCodeAgreement } from "@/domain/agreement/code-agreement";
import type { FileReliability } from "@/domain/codebooks/codebook-file";
import { loadAgreementWork } from "../agreement/load-agreement-work";

/**
 * How far coders agreed on each code of one version, over all events, with the outlet's voice: the figures of the
 * agreement page as it comes. Codes that no two people judged in the same article are left out.
 *
 * @throws {NotFoundError} no such codebook or version
 */
export async function measureReliability(
  database: Pick<Database, "reader">,
  viewer: Viewer,
  { codebook, version }: { readonly codebook: string; readonly version: number },
): Promise<Omit<FileReliability, "measuredOn">> {
  const scope = { event: null, phase: "both", voice: "outlet", level: "any", namesHidden: false } as const;
  const { coded, options } = await loadAgreementWork(database, viewer, { ...scope, codebook, version });
  const codes = measureCodeAgreement(coded, options).flatMap(({ code, alpha, units, coders }) => {
    if (units.length === 0) return [];
    const { value } = alpha;
    const interval = value === null || alpha.interval === null ? null : alpha.interval;
    const bounds = interval === null ? null : { low: interval.low, high: interval.high };
    return [{ code, alpha: value, interval: bounds, units: units.length, coders }];
  });
  return { version, codes };
}
