import type { FrameRow, FramingComparison } from "../comparison";
import type { CountedRow, CountOf, ProfileGroup } from "./outlet-profile";

/**
 * In how many of the outlet's coded articles people found each frame, beside those of everybody else; frames that nobody
 * found in the event are left out. What methods propose is not counted here.
 */
export function profileFraming(framing: FramingComparison, column: string): ProfileGroup {
  const rows = framing.rows.filter(({ k }) => k > 0).map((row) => toRow(framing.codebook.key, row, column));
  const [first] = framing.rows;
  const isCoded = (first === undefined ? 0 : countPanels(first, (key) => key === column).n) > 0;
  if (isCoded && rows.length > 0) return { key: "framing", rows, note: null };
  const { name } = framing.codebook;
  const note = isCoded
    ? `No frame of ${name} was found in the articles that are coded.`
    : `Nobody has finished coding here with ${name} yet.`;
  return { key: "framing", rows: [], note };
}

function toRow(codebook: string, row: FrameRow, column: string): CountedRow {
  const { code, name } = row;
  return {
    kind: "counted",
    key: code,
    name,
    own: countPanels(row, (key) => key === column),
    rest: countPanels(row, (key) => key !== column),
    evidence: { part: "framing", address: { kind: "frame", codebook, code, column } },
    restEvidence: { part: "framing" },
  };
}

function countPanels({ panels }: FrameRow, isMeant: (column: string) => boolean): CountOf {
  return panels
    .filter(({ column }) => isMeant(column))
    .reduce((sum, { k, n, suggestedK, suggestedN }) => ({ k: sum.k + k - suggestedK, n: sum.n + n - suggestedN }), {
      k: 0,
      n: 0,
    });
}
