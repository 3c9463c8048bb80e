import type { KeptMark } from "@/domain/marks/kept-mark";
import type { SeenCoding } from "@/domain/marks/seen-coding";
import type { CodingDraft, Mark } from "../marking-actions";
import type { MarkingSetup, OwnCoding } from "../marking-setup";

const WAITING = "waiting.";

/** Whether a coding is only on this device yet; no key of a stored one has a dot. */
export function isWaiting(codingKey: string): boolean {
  return codingKey.startsWith(WAITING);
}

/**
 * The page's codings as they will be once all that waits is saved: what is marked next is built upon them. Mentions
 * and checks are not among them: the sheet lists what waits in words.
 */
export function withWaiting(setup: MarkingSetup, waiting: readonly KeptMark<Mark>[]): MarkingSetup {
  const codings = waiting.reduce(applyMark, setup.codings);
  return codings === setup.codings ? setup : { ...setup, codings };
}

/**
 * A mark with what stands, as far as this page knows, where it is to be made: the server compares it with what is
 * stored, and writes over nothing that this page has not seen.
 *
 * @param codings the page's, with all that was made on it since it was drawn
 * @param drawn the page's, with their stored keys
 */
export function withSeen(mark: Mark, codings: readonly OwnCoding[], drawn: readonly OwnCoding[]): Mark {
  if (mark.kind === "coding") {
    if (mark.draft.seen !== undefined) return mark;
    const there = codings.find((coding) => isReplaced(coding, mark.draft));
    return { kind: "coding", draft: { ...mark.draft, seen: there === undefined ? null : seenOf(there) } };
  }
  if (mark.kind !== "remove-coding") return mark;
  const { codingKey } = mark.draft;
  const removed = drawn.find(({ key }) => key === codingKey);
  if (removed === undefined) return mark;
  const { code, scope, place } = removed;
  const there = codings.find((coding) => isReplaced(coding, { code, scope, passage: place })) ?? removed;
  return { kind: "remove-coding", draft: { codingKey, seen: seenOf(there) } };
}

function seenOf({ code, voice, unsure, note }: OwnCoding): SeenCoding {
  return { code, voice, unsure, note };
}

function applyMark(codings: readonly OwnCoding[], { mark, markKey }: KeptMark<Mark>): readonly OwnCoding[] {
  if (mark.kind === "remove-coding") return codings.filter(({ key }) => key !== mark.draft.codingKey);
  if (mark.kind !== "coding") return codings;
  const { code, scope, voice, unsure, note, passage } = mark.draft;
  const place = passage === null ? null : { start: passage.start, end: passage.end };
  const others = codings.filter((coding) => !isReplaced(coding, mark.draft));
  return [...others, { key: `${WAITING}${markKey}`, code, scope, voice, unsure, note, place }];
}

type ReplacingDraft = Pick<CodingDraft, "code" | "scope"> & {
  readonly passage: { readonly start: number; readonly end: number } | null;
};

/** An article has one primary frame; everything else is replaced by the same code in the same place. */
function isReplaced({ scope, code, place }: OwnCoding, draft: ReplacingDraft): boolean {
  if (scope !== draft.scope) return false;
  if (scope === "primary") return true;
  return code === draft.code && place?.start === draft.passage?.start && place?.end === draft.passage?.end;
}
