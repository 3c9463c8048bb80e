import { describeSettled } from "@/domain/adjudication/adjudicated-voice";
import { countRule } from "@/domain/comparison/count-rule";
import type { ComparisonOptions, FrameMark, FrameRow, FramingComparison } from "@/domain/comparison/comparison";
import { countInWords, countOf, joinNames } from "@/domain/comparison/sentence-parts";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";

/** Height of a row in pixels: a dot over its letters, with a target of 40 px. */
export const ROW_HEIGHT = 44;

/** One article that has the frame: a dot with its outlet's letters. */
export interface FrameDot {
  readonly code: string;
  readonly article: string;
  readonly column: string;
  readonly letters: string;
  readonly slot: number | null;
  readonly outlet: string;
  /** Place in its row, from 1: the row's length is the number of articles. */
  readonly place: number;
  /** Row from the top, from 0. */
  readonly row: number;
  readonly isPrimary: boolean;
  readonly inHeadline: boolean;
  /** Only a method proposes it. */
  readonly isSuggested: boolean;
  readonly address: EvidenceAddress;
  /** Items behind the outlet's mark for this frame. */
  readonly evidenceCount: number;
}

export interface FramingByOutletModel {
  readonly heading: string;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly text: string }[];
  readonly dots: readonly FrameDot[];
  /** Articles submitted with the codebook: where the axis ends. */
  readonly n: number;
}

/**
 * How often each frame was found, one dot an article, outlets in their order: rows with at least one article, most
 * frequent first. Wrong tool for who has what beside whom, which the aligned table shows.
 */
export function modelFramingByOutlet(framing: FramingComparison): FramingByOutletModel {
  const found = framing.rows.filter(({ k }) => k > 0);
  return {
    heading: describeMost(found, framing),
    rows: found.map((row) => ({ code: row.code, name: row.name, text: countRule(row.k, row.n).text })),
    dots: found.flatMap((row, index) => listDots(row, index, framing)),
    n: framing.n,
  };
}

function listDots(frame: FrameRow, row: number, { codebook, columns }: FramingComparison): readonly FrameDot[] {
  const marks = frame.panels.flatMap((panel, index) => {
    const column = columns[index];
    if (column === undefined) return [];
    return panel.marks.filter(isPresent).map((mark) => ({ mark, column, panel }));
  });
  return marks.map(({ mark, column, panel }, index) => ({
    code: frame.code,
    article: mark.article,
    column: column.key,
    letters: column.letters,
    slot: column.slot,
    outlet: column.name,
    place: index + 1,
    row,
    isPrimary: mark.isPrimary,
    inHeadline: mark.inHeadline,
    isSuggested: mark.isSuggested,
    address: { kind: "frame", codebook: codebook.key, code: frame.code, column: column.key },
    evidenceCount: panel.evidenceCount,
  }));
}

function isPresent({ state }: FrameMark): boolean {
  return state === "present";
}

function describeMost(found: readonly FrameRow[], { suggestedN }: Pick<FramingComparison, "suggestedN">): string {
  const [most] = found;
  const verb = suggestedN > 0 ? "coded or proposed" : "coded";
  if (most === undefined) return `No frame is ${verb} by a majority.`;
  const level = found.filter(({ k }) => k === most.k);
  const articles =
    most.k === most.n ? `all ${countOf(most.n, "article")}` : `${countRule(most.k, most.n).text} articles`;
  if (level.length > 1) return `${level.length} frames are ${verb} most often, each in ${articles}.`;
  return `${most.name} is ${verb} most often, in ${articles}.`;
}

/** What a framing chart measures: unit, n (of people, and of methods alone) and filter, in one line. */
export function describeFramingMeasure(
  framing: FramingComparison,
  { voice, level }: Pick<ComparisonOptions, "voice" | "level">,
): string {
  const { codebook, n, coders, suggestedN, methods } = framing;
  const voices = { outlet: "the outlet’s own words", quoted: "quoted words", both: "own and quoted words" };
  const levels = { any: "", article: ", judged on the whole article", passage: ", passage by passage" };
  const people = n - suggestedN;
  const rule = (coders > 1 ? `majority of ${countOf(coders, "coder")}` : "one coder") + describeSettled(framing);
  const coded = people === 0 && suggestedN > 0 ? "no article coded" : `${countOf(people, "article")} coded · ${rule}`;
  const read = suggestedN === 0 ? "" : ` · ${countInWords(suggestedN)} read by ${joinNames(methods)} only`;
  return `${codebook.name}, version ${codebook.version} · ${coded}${read} · ${voices[voice]}${levels[level]}`;
}
