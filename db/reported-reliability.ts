import type { CodeReliability, FileReliability } from "@/domain/codebooks/codebook-file";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

/**
 * How far coders agreed elsewhere on the codes of a codebook, as the file reported it from which it came: by version,
 * then by day, the oldest first. Nothing that was measured here is among it.
 */
export async function listReportedReliability(
  reader: Reader,
  codebookKey: string,
): Promise<readonly FileReliability[]> {
  const rows = await reader.reportedReliability.findMany({
    where: { version: { codebook: { key: codebookKey } } },
    select: {
      codeKey: true,
      alpha: true,
      low: true,
      high: true,
      units: true,
      coders: true,
      reportedOn: true,
      version: { select: { number: true } },
    },
    orderBy: [{ version: { number: "asc" } }, { reportedOn: "asc" }, { id: "asc" }],
  });
  const entries = new Map<string, FileReliability & { readonly codes: CodeReliability[] }>();
  for (const { version, reportedOn, codeKey, alpha, low, high, units, coders } of rows) {
    const name = `${version.number} ${reportedOn}`;
    const entry = entries.get(name) ?? { version: version.number, measuredOn: reportedOn, codes: [] };
    const interval = low === null || high === null ? null : { low, high };
    entry.codes.push({ code: codeKey, alpha, interval, units, coders });
    entries.set(name, entry);
  }
  return [...entries.values()];
}

/** Keeps what a file reports about one version. */
export async function insertReportedReliability(
  tx: Transaction,
  recorder: ChangeRecorder,
  versionId: number,
  { measuredOn, codes }: Pick<FileReliability, "measuredOn" | "codes">,
): Promise<void> {
  for (const { code, interval, ...figure } of codes) {
    const bounds = { low: interval?.low ?? null, high: interval?.high ?? null };
    const { id } = await tx.reportedReliability.create({
      data: { versionId, codeKey: code, reportedOn: measuredOn, ...figure, ...bounds },
      select: { id: true },
    });
    await recorder.created("ReportedReliability", { id });
  }
}
