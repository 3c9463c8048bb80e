import type { Person } from "@/app/guard/workspace";
import { claimNotes, stateHere } from "@/components/article/claim-notes";
import { readerHref } from "@/components/article/reader-address";
import { describeMention } from "@/components/article/describe-mention";
import { frameNotes } from "@/components/article/frame-notes";
import type { ClaimMark, TargetMark } from "@/components/article/reading-mark";
import type { ChecklistClaim } from "@/components/coding/claim-checklist";
import type { MarkingSetup, UnplacedPassage } from "@/components/coding/marking-setup";
import type { RoundStepView } from "@/components/coding/round-step";
import type { OthersView as OthersOnWhole } from "@/components/coding/whole-article";
import type { RoundStep } from "@/db/round-queue";
import type { Claim, Mention, PassageRef } from "@/domain/claims/claim";
import { cellWord } from "@/domain/comparison/cell-state";
import type { ComparedCoding } from "@/domain/comparison/comparison";
import { readMeasuredKey } from "@/domain/evidence/measured-passage";
import { articleFacts } from "./article-facts";
import { isAllowed } from "@/domain/permissions/permissions";
import { numberCodes, paletteCodes } from "./codebook-codes";
import { countLayers, methodLayers } from "./layers-view";
import type { LoadedReader } from "./load-reader";
import { othersView } from "./others-view";

/** The reader, ready to be drawn: plain values only. */
export type ReaderView = ReturnType<typeof readerView>;

/**
 * Shapes a loaded article for the screen. `coder` is who is at work in this browser, or null; a reader's own account marks
 * nothing.
 */
export function readerView(loaded: LoadedReader, person: Pick<Person, "coder" | "role" | "accounts">) {
  const mayMark = loaded.isAtWork && isAllowed(person.role, "code-article", person.accounts);
  const coder = mayMark ? person.coder : null;
  const { article, version, compared, codebook, query, claims, coders } = loaded;
  const viewer = coder?.key ?? null;
  // Lost passages, and those that this version never had, have no place in the text.
  const isPlaced = ({ versionKey, state }: PassageRef) => versionKey === version?.key && state !== "lost";
  const mentions = loaded.mentions
    .filter(({ passage }) => isPlaced(passage))
    .sort((a, b) => a.passage.start - b.passage.start);
  const codings = loaded.codings.filter(({ passage }) => passage !== null && isPlaced(passage));
  const codes = numberCodes(codebook, codings);
  const outlets = Object.fromEntries(loaded.outlets.map(({ key, name }) => [key, name]));
  const comparison = compared?.comparison ?? null;
  const material = { article: article.key, claims, comparison, coders, outlets, viewer };
  const settled = loaded.settled?.filter(({ passage }) => passage !== null && isPlaced(passage)) ?? null;
  const frames = frameNotes({ codings, settled, codes, coders, viewer });
  const palette = paletteCodes(codebook, codes, loaded.rulings);
  return {
    facts: articleFacts(loaded),
    claimMarks: claimMarks(mentions, claims),
    target: targetMark(query.passage, [...mentions, ...codings], loaded),
    frames,
    claimNotes: claimNotes({ ...material, mentions }),
    /** For an article without a text: every mark, with its first words. */
    unplacedNotes: claimNotes({ ...material, mentions: loaded.mentions }),
    methods: methodLayers(loaded),
    others: othersView(loaded.others, { article: article.key, claims, coders }),
    checklist: checklistOf(loaded),
    counts: {
      claims: new Set(mentions.map(({ claim }) => claim)).size,
      frames: frames.length,
      ...countLayers(loaded),
    },
    legend: palette.map((code) => ({ ...code, count: frames.filter(({ mark }) => mark.code === code.key).length })),
    codersShown: [...new Set(codings.map(({ coder: key }) => coders[key] ?? "a coder"))],
    settledMarks: settled?.length ?? null,
    lost: lostCount(loaded),
    othersOnWhole: othersOnWhole(loaded, viewer),
    setup: {
      articleKey: article.key,
      versionId: version?.id ?? 0,
      codebook: { key: codebook.key, name: codebook.name, codes: palette },
      codings: ownCodings(loaded, viewer, isPlaced),
      mentions: mentions.filter((mention) => mention.coder === viewer),
      claims: claims.map(({ key, statement, kind }, index) => ({ key, statement, kind, number: index + 1 })),
      event: compared?.comparison.event.slug ?? null,
      outlets: loaded.outlets,
      coder: coder === null ? null : { key: coder.key, name: coder.name },
      coders: loaded.allCoders.map(({ key, name }) => ({ key, name })),
      mayMark,
      mayChooseCoder: isAllowed(person.role, "choose-coder", person.accounts),
      work: loaded.work,
      rounds: {
        claims: roundStep(loaded.rounds.claims, null),
        codebook: roundStep(loaded.rounds.codebook, codebook.key),
      },
      unplaced: version?.readingLevel === "plain" ? unplacedPassages(loaded, outlets) : [],
    } satisfies MarkingSetup,
  };
}

function claimMarks(mentions: readonly Mention[], claims: readonly Claim[]): readonly ClaimMark[] {
  const numbers = new Map(claims.map(({ key }, index) => [key, index + 1]));
  const marks = mentions.map(({ claim, passage }) => ({
    kind: "claim" as const,
    passage: passage.key,
    start: passage.start,
    end: passage.end,
    claim,
    number: numbers.get(claim) ?? 0,
    statement: claims.find(({ key }) => key === claim)?.statement ?? "",
  }));
  // Two coders who agree on a passage make one bracket.
  return [...new Map(marks.map((mark) => [`${mark.claim} ${mark.passage}`, mark])).values()];
}

/** The passage that the address names: one that people marked, or a place that a method measured. */
function targetMark(
  key: string | null,
  marked: readonly { readonly passage: PassageRef | null }[],
  { article, version }: Pick<LoadedReader, "article" | "version">,
): TargetMark | null {
  if (key === null) return null;
  const passage = marked.find((mark) => mark.passage?.key === key)?.passage;
  const place = passage ?? readMeasuredKey(article.key, key);
  if (place === null || place.end > (version?.text?.length ?? 0)) return null;
  return { kind: "target", passage: key, start: place.start, end: place.end };
}

function roundStep(step: RoundStep | null, codebook: string | null): RoundStepView | null {
  if (step === null) return null;
  const { round, place, total, finished, next } = step;
  return { name: round.name, place, total, finished, nextHref: next === null ? null : readerHref(next, { codebook }) };
}

function checklistOf({ claims, compared, article }: LoadedReader): readonly ChecklistClaim[] {
  const ofEvent = compared?.input.claims.length ?? 0;
  return claims.slice(0, ofEvent).map(({ key, statement }, index) => {
    const state = stateHere(compared?.comparison ?? null, key, article.key)?.state ?? "not-checked";
    return { key, statement, number: index + 1, state, word: cellWord(state) };
  });
}

function ownCodings(loaded: LoadedReader, viewer: string | null, isPlaced: (passage: PassageRef) => boolean) {
  return loaded.codings
    .filter((coding) => coding.coder === viewer)
    .map(({ key, code, scope, voice, unsure, note, passage }) => ({
      key,
      code,
      scope,
      voice,
      unsure,
      note,
      place: passage !== null && isPlaced(passage) ? { start: passage.start, end: passage.end } : null,
    }));
}

const SCOPE_WORDS = { headline: "headline", article: "article", primary: "primary frame" } as const;

/** "Ada: headline, article (unsure)" and the notes, per code; the queries left out what the viewer may not see yet. */
function othersOnWhole(loaded: LoadedReader, viewer: string | null): readonly OthersOnWhole[] {
  const { codings, coders } = loaded;
  const judgements = new Map<
    string,
    { readonly code: string; readonly coder: string; readonly words: string[]; readonly notes: string[] }
  >();
  for (const { code, coder, scope, unsure, note } of codings) {
    if (scope === "passage" || coder === viewer) continue;
    const id = `${code} ${coder}`;
    const known = judgements.get(id) ?? { code, coder, words: [], notes: [] };
    known.words.push(unsure ? `${SCOPE_WORDS[scope]} (unsure)` : SCOPE_WORDS[scope]);
    if (note !== null && !known.notes.includes(note)) known.notes.push(note);
    judgements.set(id, known);
  }
  const others = [...judgements.values()].map(({ code, coder, words, notes }) => ({
    code,
    text: `${coders[coder] ?? "A coder"}: ${words.join(", ")}`,
    notes,
  }));
  return [...others, ...settledOnWhole(loaded)];
}

/** What an adjudication made of the judgements on the whole, for every code that somebody applied there. */
function settledOnWhole({ codings, settled }: LoadedReader): readonly OthersOnWhole[] {
  if (settled === null) return [];
  const judged = [...codings, ...settled].flatMap(({ code, scope }) => (scope === "passage" ? [] : [code]));
  return [...new Set(judged)].map((code) => {
    const words = settled.flatMap((one) =>
      one.scope === "passage" || one.code !== code ? [] : SCOPE_WORDS[one.scope],
    );
    return { code, text: `Settled by adjudication: ${words.join(", ") || "does not apply"}`, notes: [] };
  });
}

/** Marks whose words left the text when it was corrected. */
function lostCount({ version, mentions, codings }: LoadedReader): number {
  const passages = [...mentions, ...codings].flatMap(({ passage }) => (passage === null ? [] : [passage]));
  const lost = passages.filter(({ versionKey, state }) => versionKey === version?.key && state === "lost");
  return new Set(lost.map(({ key }) => key)).size;
}

function unplacedPassages(
  { version, mentions, codings, claims, codebook }: LoadedReader,
  outlets: Readonly<Record<string, string>>,
): readonly UnplacedPassage[] {
  const described: readonly (readonly [PassageRef, string])[] = [
    ...mentions.map((mention) => {
      const number = claims.findIndex(({ key }) => key === mention.claim) + 1;
      return [mention.passage, `claim ${number}, ${describeMention(mention, outlets)}`] as const;
    }),
    ...codings.flatMap(({ passage, code }: ComparedCoding) =>
      passage === null ? [] : [[passage, codebook.codes.find(({ key }) => key === code)?.name ?? code] as const],
    ),
  ];
  const passages = new Map<string, UnplacedPassage>();
  for (const [{ key, versionKey, firstWords }, text] of described) {
    if (versionKey === version?.key) continue;
    const known = passages.get(key);
    passages.set(key, { key, firstWords, text: known === undefined ? text : `${known.text}; ${text}` });
  }
  return [...passages.values()];
}
