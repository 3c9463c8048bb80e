import { chipOf } from "@/components/article/claim-notes";
import type {
  ChargedWordView,
  LayerRemark,
  MethodLayers,
  SharedNoteView,
  VoiceNoteView,
} from "@/components/article/layer-notes";
import { LAYERS } from "@/components/article/reader-address";
import { sideBySideHref } from "@/components/side-by-side/side-by-side-address";
import { speakerTypeWord, verbClassWord } from "@/domain/claims/mention-words";
import type { LaidSharedText } from "@/domain/comparison/article-layers/lay-shared-text";
import { type LaidVoice, voiceId } from "@/domain/comparison/article-layers/lay-voices";
import { capitalise, formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import { SHARED_TEXT_WORDS } from "@/domain/comparison/shared-text/shared-text-words";
import { formatEvidence } from "@/domain/evidence/evidence-address";
import type { LoadedReader } from "./load-reader";
import { remarkOn } from "./layer-remark";

/** The layers that methods found, ready to be drawn, whether they are on or off. */
export function methodLayers(loaded: LoadedReader): MethodLayers {
  const { voices, shared, charged } = loaded.layers;
  const text = loaded.version?.text ?? "";
  return {
    voices: voices.state === "shown" ? voices.items.map((voice, index) => voiceNote(voice, index + 1, loaded)) : [],
    shared:
      shared.state === "shown" ? shared.items.map((passage, index) => sharedNote(passage, index + 1, loaded)) : [],
    charged:
      charged.state === "shown"
        ? charged.items.map(({ start, end, reason }, index): ChargedWordView => ({
            token: `c${index + 1}`,
            start,
            end,
            word: text.slice(start, end),
            reason,
          }))
        : [],
    remarks: LAYERS.flatMap((layer): readonly LayerRemark[] => {
      const remark = remarkOn(layer, loaded);
      return remark === null ? [] : [remark];
    }),
  };
}

/** How much each of these layers holds, on or off; null where it is not known. */
export function countLayers({ layers: { voices, shared, charged } }: Pick<LoadedReader, "layers">) {
  return {
    voices: voices.state === "shown" ? voices.items.length : null,
    shared: shared.state === "shown" ? shared.items.length : null,
    charged: charged.state === "shown" ? charged.items.length : null,
  };
}

function voiceNote(voice: LaidVoice, number: number, loaded: LoadedReader): VoiceNoteView {
  const { content, source, isDecided } = voice;
  return {
    token: `s${number}`,
    number,
    ranges: content,
    speaker: source === null ? "Nobody named" : capitalise(source.name),
    line: describeVoice(voice, loaded.version?.text ?? ""),
    isDecided,
    evidence: speakerEvidence(voice, loaded),
  };
}

/** @example "person · “claimed”, distancing · hedged · via Ledger" */
function describeVoice({ source, cue, via, isHedged }: LaidVoice, text: string): string {
  const isUntold = source?.resolution === "unresolved";
  return [
    ...(source === null ? [] : [`${speakerTypeWord(source.type)}${isUntold ? ", not told who" : ""}`]),
    ...(cue === null ? ["no verb"] : [`“${printedCue(cue, text)}”, ${verbClassWord(cue.verbClass)}`]),
    ...(isHedged ? ["hedged"] : []),
    ...via.map((name) => `via ${name}`),
  ].join(" · ");
}

/** The verb as printed; a person's own, given in its base form, where it stands for the whole passage. */
function printedCue({ start, end, verb }: NonNullable<LaidVoice["cue"]>, text: string): string {
  return end - start > MOST_CUE_UNITS ? verb : text.slice(start, end);
}

/** Longer than any verb with its particles, in UTF-16 code units. */
const MOST_CUE_UNITS = 40;

function speakerEvidence(
  voice: LaidVoice,
  { compared, article, layers: { speakerKeys } }: LoadedReader,
): string | null {
  const column = compared?.comparison.articles.find(({ key }) => key === article.key)?.column;
  const name = speakerKeys.get(voiceId(voice, voice.source?.name ?? null)) ?? speakerKeys.get(voiceId(voice, null));
  if (compared === null || column === undefined || name === undefined || voice.source === null) return null;
  return `/events/${compared.comparison.event.slug}/voices?evidence=${formatEvidence({ kind: "speaker", column, name })}`;
}

function sharedNote(passage: LaidSharedText, number: number, { compared, article }: LoadedReader): SharedNoteView {
  const { start, end, words, kind, isVerbatim, isFirst, others, address } = passage;
  const slug = compared?.comparison.event.slug ?? "";
  const same = isVerbatim ? "Word for word" : "Nearly word for word";
  return {
    token: `t${number}`,
    number,
    start,
    end,
    line: `${same}, ${formatFigure(words)} ${inNumber(words, "word")}. ${SHARED_TEXT_WORDS[kind]}.${isFirst ? " First of these, by date." : ""}`,
    others: others.map(({ article: other, label, dateText }) => ({
      article: other,
      chip: { ...chipOf(label.column), letters: label.letters },
      name: label.name,
      dateText,
      beside: sideBySideHref(slug, { a: article.key, b: other, ties: "text" }),
    })),
    evidence: `/events/${slug}/text?evidence=${formatEvidence(address)}`,
  };
}
