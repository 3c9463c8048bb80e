import type { Attribution } from "../attribution/attribution";
import type { FrameSuggestion } from "../framing/suggest/frame-suggestion";
import type { TextRange } from "../text/page-text";
import type { AttributionProposal, FrameProposal, ProposedSuggestion } from "./suggestion";
import { suggestionIdentity } from "./suggestion";

/** What the methods found in one version of a text, as far as people decide on it. */
export interface FoundInText {
  readonly attributions: readonly Attribution[];
  readonly frames: Readonly<Record<string, readonly FrameSuggestion[]>>;
}

export interface ProposeContext {
  /** Key of the text's version. */
  readonly version: string;
  /** The outlet's own words in the text, in order, without overlaps. */
  readonly voice: readonly TextRange[];
  /** Name and version of the method that reads attributions, and of the one for each codebook. */
  readonly methods: { readonly attribution: string; readonly frames: Readonly<Record<string, string>> };
  /** Hash of an identity, as hexadecimal digits. */
  readonly hash: (identity: string) => string;
}

/**
 * What people decide on in one text: each attribution, and each suggested frame at each of its passages, or for the
 * whole article where no single passage speaks for it. In order of place.
 */
export function proposeFromText(found: FoundInText, context: ProposeContext): readonly ProposedSuggestion[] {
  const frames = Object.entries(found.frames).flatMap(([codebook, suggestions]) =>
    suggestions.filter(({ suggested }) => suggested).flatMap((one) => proposeFrame(codebook, one, context)),
  );
  const attributions = found.attributions.map((one) => proposeAttribution(one, context));
  return [...attributions, ...frames].sort((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));
}

function proposeFrame(codebook: string, found: FrameSuggestion, context: ProposeContext): ProposedSuggestion[] {
  const method = context.methods.frames[codebook];
  if (method === undefined) throw new RangeError(`no method reads the codebook "${codebook}"`);
  const places = found.evidence.length === 0 ? [null] : found.evidence.map(({ start, end }) => ({ start, end }));
  const code = `${codebook}/${found.code}`;
  return places.map((range): ProposedSuggestion => {
    const proposal: FrameProposal = {
      codebook,
      code: found.code,
      scope: range === null ? "article" : "passage",
      voice: range !== null && isMostlyQuoted(range, context.voice) ? "quoted" : "outlet",
      reasons: found.reasons,
    };
    return {
      key: keyOf(context, method, range, code),
      kind: "frame",
      method,
      code,
      range,
      score: found.score,
      proposal,
    };
  });
}

function proposeAttribution(found: Attribution, context: ProposeContext): ProposedSuggestion {
  const { kind, content, source, cue, chain, hedged, certainty, rule } = found;
  const proposal: AttributionProposal = { kind, content, source, cue, chain, hedged, certainty, rule };
  const range = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  const method = context.methods.attribution;
  // The same words can be attributed twice, to who says them and to who passes them on: the cue tells them apart.
  const key = keyOf(context, method, range, cue === null ? "" : `cue ${cue.start}`);
  return { key, kind: "attribution", method, code: "", range, score: CERTAINTY[certainty], proposal };
}

/** Orders suggestions; no probability. */
const CERTAINTY = { sure: 1, likely: 0.6, "carried-over": 0.3 } as const;

function keyOf({ version, hash }: ProposeContext, method: string, range: TextRange | null, code: string): string {
  return hash(suggestionIdentity(method, { version, range, code }));
}

function isMostlyQuoted({ start, end }: TextRange, voice: readonly TextRange[]): boolean {
  const own = voice.reduce(
    (sum, range) => sum + Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)),
    0,
  );
  return own * 2 < end - start;
}
