import { expect, test } from "vitest";
import type { TextRange } from "@/domain/text/page-text";
import { KEPT_ROWS } from "@/domain/keywords/measure-columns";
import { type ComparedText, describeEvent } from "./describe-event";
import { describeText, type StoredText } from "./describe-text";

const HEADLINE = "Toll bridge is a disaster, says mayor";
const BODY = [
  "The ruinous toll on the harbour bridge will cost the town four hundred jobs, Mayor Ines Rademaker said on Friday.",
  "“Families pay for the mistakes of the harbour office,” Rademaker said. The office called the figure absurd.",
];
const CAPTION = "The disgraceful bridge on a shameful day, photographed from the east bank.";

function asStored(paragraphs: readonly string[], language: string | null = "en"): StoredText {
  const lines = [HEADLINE, ...paragraphs, CAPTION];
  const text = lines.join("\n\n");
  const fields = lines.map((line) => {
    const start = text.indexOf(line);
    const kind = line === HEADLINE ? "headline" : line === CAPTION ? "caption" : "body";
    return { kind, start, end: start + line.length } as const;
  });
  return { text, fields, language };
}

const stored = asStored(BODY);
const caption = stored.text.indexOf(CAPTION);

test("frames and words are looked for outside of captions, and who says what in the headline as well", () => {
  const { attributions, frames, chargedWords } = describeText(stored);
  const evidence = Object.values(frames).flatMap((all) => all.flatMap((one) => one.evidence));
  const inCaption = ({ start }: TextRange) => start >= caption;
  expect(evidence.some(inCaption)).toBe(false);
  expect(chargedWords.map(({ start, end }) => stored.text.slice(start, end))).toContain("disaster");
  expect(chargedWords.some(inCaption)).toBe(false);
  expect(attributions.some(({ content }) => (content[0]?.start ?? 99) < HEADLINE.length)).toBe(true);
});

test("a text in a language that the methods do not read gets no suggestion, and it is said that it was not read", () => {
  expect(describeText(asStored(BODY, "de"))).toMatchObject({ isRead: false, attributions: [], chargedWords: [] });
  expect(describeText(asStored(BODY, null)).isRead).toBe(true);
  expect(describeText(asStored(BODY, "en-GB")).isRead).toBe(true);
});

test("an empty text and one without fields are described like any other", () => {
  expect(describeText({ text: "", fields: [], language: null }).attributions).toEqual([]);
  expect(describeText({ ...stored, fields: [] }).frames["policy-frames"].every(({ suggested }) => !suggested)).toBe(
    true,
  );
});

const PARAGRAPHS = {
  post: [
    "The harbour bridge closes on Monday for four weeks, the council decided on Friday.",
    "“Nobody will be cut off while the divers look at every single pier of the old bridge,” said Ruth Okoro.",
  ],
  radio: [
    "On Friday the council decided to close the harbour bridge from Monday on. The works take six weeks.",
    "Okoro promised: “Nobody will be cut off while the divers look at every single pier.”",
  ],
  blatt: ["Die Hafenbrücke wird am Montag geschlossen, wie der Rat am Freitag entschied."],
} as const;

function compared(key: keyof typeof PARAGRAPHS, role: "about" | "background" = "about"): ComparedText {
  const language = key === "blatt" ? "de" : "en";
  const dates = { publishedOn: "2031-03-07", notBefore: null, notAfter: null };
  return {
    ...asStored(PARAGRAPHS[key], language),
    ...dates,
    key,
    column: `${key}-outlet`,
    outletNames: [key],
    role,
    provenance: "own",
  };
}

const texts = [compared("post"), compared("radio"), compared("blatt")];
const found = describeEvent(texts, "bridge");

test("claims of two articles are put together, with the article that says otherwise linked", () => {
  const shared = found.claims.filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size === 2);
  expect(shared.length).toBeGreaterThan(0);
  for (const { mentions, told } of found.claims) {
    expect(told).toHaveLength(mentions.length);
    for (const [at, { article, start, end, voice }] of mentions.entries()) {
      const text = texts.find(({ key }) => key === article)?.text ?? "";
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).not.toBe("");
      if (voice !== "attributed") expect(told[at]).toBeNull();
    }
  }
});

test("a claim tells who and what, unless its sentence says so only with the one before", () => {
  const paragraphs = ["The council closed the bridge on Friday. It took them nine hours."];
  const text: ComparedText = { ...compared("post"), ...asStored(paragraphs) };
  const claims = describeEvent([text], "bridge").claims;
  const wordsOf = (isTelling: boolean) =>
    claims
      .filter((claim) => claim.isTelling === isTelling)
      .map(({ mentions }) => text.text.slice(mentions[0]?.start, mentions[0]?.end))
      .join(" | ");
  expect(wordsOf(true)).toContain("The council closed the bridge");
  expect(wordsOf(true)).not.toContain("nine hours");
});

test("the quotation that two articles print is compared, and the article in another language is left out of words", () => {
  expect(found.quotations.map(({ kind }) => kind)).toContain("cut");
  expect(found.voices.map(({ article }) => article)).toEqual(["post", "radio"]);
  expect(found.words.map(({ column }) => column)).toEqual(["post-outlet", "radio-outlet"]);
  expect(found.words.every(({ keyness }) => keyness.rows.length <= 2 * KEPT_ROWS)).toBe(true);
});

test("the order in which the texts come changes nothing", () => {
  expect(describeEvent([...texts].reverse(), "bridge")).toEqual(found);
});

test("words that a later article copied count once, for the article that printed them first", () => {
  const wire = "A crane lifted the broken girder out of the water before noon and the crew towed it to the yard.";
  const stored = (key: "post" | "radio", publishedOn: string, own: string): ComparedText => ({
    ...compared(key),
    text: `${own}\n\n${wire}`,
    fields: [{ kind: "body", start: 0, end: own.length + 2 + wire.length }],
    publishedOn,
  });
  const [first, second] = describeEvent(
    [
      stored("radio", "2031-03-02", "The listeners saw nothing of it."),
      stored("post", "2031-03-01", "A reader watched from the quay."),
    ],
    "bridge",
  ).keywords.toSorted((one, other) => (one.article < other.article ? -1 : 1));
  expect(first?.copies).toEqual([]);
  expect(first?.voiceWordsOnce).toBe(first?.voiceWords);
  expect(second?.copies).toHaveLength(1);
  expect(second?.voiceWordsOnce).toBe(6);
});

test("articles in the event's background take no part in the comparison of words", () => {
  const words = describeEvent([compared("post"), compared("radio", "background")], "bridge").words;
  expect(words.map(({ column }) => column)).toEqual(["post-outlet"]);
});

test("a translation takes no part in it either: its words are a translator's", () => {
  const words = describeEvent([compared("post"), { ...compared("radio"), provenance: "translation" }], "bridge").words;
  expect(words.map(({ column }) => column)).toEqual(["post-outlet"]);
});

test("an event without texts is described as such", () => {
  expect(describeEvent([], "bridge")).toEqual({
    claims: [],
    links: [],
    sharedText: [],
    quotations: [],
    actors: [],
    voices: [],
    words: [],
    keywords: [],
    chargedWords: [],
  });
});

test("what is found can be stored as JSON and read again without a loss", () => {
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
