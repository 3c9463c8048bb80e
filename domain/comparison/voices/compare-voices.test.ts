import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SPEAKER_TYPES, VERB_CLASSES } from "../../claims/claim";
import { formatEvidence, parseEvidence } from "../../evidence/evidence-address";
import { selectVoicesEvidence } from "../../evidence/voices-evidence";
import { buildColumn } from "../test-input";
import { describeFigures, describeMeasure, describeTypes, describeVerbs, describeVia } from "./describe-voices";
import { buildVoices, type Said } from "./test-voices";
import { VOICE_TABLES, voicesTable, voicesTableOf } from "./voices-table";
import { listVoiceMarks } from "./voices-comparison";

const ash = (words: string, more: Partial<Said> = {}): Said => ({ who: "Ash", words, ...more });
const birch = (words: string, more: Partial<Said> = {}): Said => ({ who: "Birch", words, ...more });

const said: fc.Arbitrary<Said> = fc.record({
  who: fc.constantFrom("Ash", "Birch", "the council", "a trader", null),
  words: fc.constantFrom("“We wait,”", "that fares rose", "“Not now,”"),
  verb: fc.constantFrom("said", "claimed"),
  verbClass: fc.constantFrom(...VERB_CLASSES),
  type: fc.constantFrom(...SPEAKER_TYPES),
  via: fc.constantFrom("the Herald", "the Lamp"),
});
const event = fc.dictionary(fc.constantFrom("one", "two", "three", "four"), fc.array(said, { maxLength: 6 }));
const columnOf = (article: string) => (article === "one" || article === "two" ? "lantern" : article);

describe("every mark of the voices", () => {
  it("opens exactly the passages that it counts, whatever was said", () => {
    fc.assert(
      fc.property(event, (spoken) => {
        const { input, comparison } = buildVoices(spoken, { columnOf });
        for (const mark of listVoiceMarks(comparison)) {
          const selection = selectVoicesEvidence(comparison, input.articles, mark.address);
          expect(selection?.items.length ?? 0, formatEvidence(mark.address)).toBe(mark.passages.length);
          expect(parseEvidence(formatEvidence(mark.address))).toEqual(mark.address);
          if (mark.address.kind !== "quoted-words" && mark.address.kind !== "speaker-quoted") {
            expect(mark.count).toBe(mark.passages.length);
          }
          expect(mark.passages.length === 0).toBe(mark.count === 0);
        }
      }),
    );
  });

  it("has an address of its own, but where an article is all that its column has", () => {
    fc.assert(
      fc.property(event, (spoken) => {
        const { comparison } = buildVoices(spoken, { columnOf });
        const passagesOf = new Map<string, string>();
        for (const { address, passages } of listVoiceMarks(comparison)) {
          const key = formatEvidence(address);
          const known = passagesOf.get(key);
          expect(known ?? JSON.stringify(passages)).toBe(JSON.stringify(passages));
          passagesOf.set(key, JSON.stringify(passages));
        }
      }),
    );
  });
});

describe("who is heard where", () => {
  it("gives a column the sum of its articles' statements and words, but each speaker once", () => {
    fc.assert(
      fc.property(event, (spoken) => {
        for (const column of buildVoices(spoken, { columnOf }).comparison.columns) {
          const sum = (figure: "statements" | "quotedWords" | "untold" | "speakers") =>
            column.articles.reduce((total, article) => total + article[figure].count, 0);
          expect(column.statements.count).toBe(sum("statements"));
          expect(column.quotedWords.count).toBe(sum("quotedWords"));
          expect(column.untold.count).toBe(sum("untold"));
          expect(column.speakers.count).toBeLessThanOrEqual(sum("speakers"));
          expect(column.types.reduce((total, { mark }) => total + mark.count, 0)).toBe(column.speakers.count);
        }
      }),
    );
  });

  it("has every statement in one row or among those of nobody", () => {
    fc.assert(
      fc.property(event, (spoken) => {
        const { columns, speakers } = buildVoices(spoken, { columnOf }).comparison;
        const told = speakers.reduce((sum, row) => sum + row.statements, 0);
        const all = columns.reduce((sum, { statements, untold }) => sum + statements.count - untold.count, 0);
        expect(told).toBe(all);
      }),
    );
  });

  it("puts the speakers first that set the outlets furthest apart", () => {
    const { comparison } = buildVoices({
      lantern: [ash("a"), ash("b"), birch("c")],
      ledger: [ash("a"), birch("b")],
      wire: [ash("a")],
    });
    expect(comparison.speakers.map(({ name, apart }) => [name, apart])).toEqual([
      ["Birch", 2],
      ["Ash", 0],
    ]);
    expect(comparison.speakers[0]?.cells.map((cell) => cell?.statements.count ?? null)).toEqual([1, 1, null]);
  });

  it("takes the names that one actor has for one speaker, and leaves a name that fits two alone", () => {
    const name = (article: string, text: string) => ({ article, text, kind: "full", outlet: [], quoted: [] }) as const;
    const pell = (first: string) => ({
      key: `person:${first} pell`,
      name: `${first} Pell`,
      type: "person" as const,
      names: [name("lantern", `${first} Pell`), name("ledger", "Cllr Pell")],
    });
    const spoken = { lantern: [{ who: "Joyce Pell", words: "a" }], ledger: [{ who: "Cllr Pell", words: "b" }] };
    expect(buildVoices(spoken, { actors: [pell("Joyce")] }).comparison.speakers.map((row) => row.name)).toEqual([
      "Joyce Pell",
    ]);
    expect(buildVoices(spoken, { actors: [pell("Joyce"), pell("Anne")] }).comparison.speakers).toHaveLength(2);
  });

  it("never joins speakers behind whom stands nobody in particular", () => {
    const { comparison } = buildVoices({
      lantern: [{ who: "a trader", words: "a", type: "role" }],
      ledger: [{ who: "a trader", words: "b", type: "role" }],
      wire: [{ who: "the trader", words: "c", type: "role" }],
      post: [{ who: "The trader", words: "d", type: "role" }],
    });
    expect(comparison.speakers.map(({ statements }) => statements)).toEqual([2, 1, 1]);
  });

  it("joins descriptions inside one event, and names alone over a dossier", () => {
    const company = { who: "the company", words: "a", type: "organisation" } as const;
    const spoken = { lantern: [company, ash("b")], ledger: [company, ash("c")] };
    expect(buildVoices(spoken).comparison.speakers).toHaveLength(2);
    expect(buildVoices(spoken, { joinsDescriptions: false }).comparison.speakers.map(({ name }) => name)).toEqual([
      "The company",
      "The company",
      "Ash",
    ]);
  });

  it("keeps apart what was not read and what has nobody", () => {
    const { input, comparison } = buildVoices({ lantern: [ash("a")], ledger: [] }, { voices: [] });
    expect(comparison.unread).toEqual(["lantern", "ledger"]);
    expect(comparison.sentence).toBe("None of these articles could be read for who speaks.");
    expect(voicesTable(comparison).rows).toEqual([]);
    expect(selectVoicesEvidence(comparison, input.articles, { kind: "statements", column: "lantern" })).toBeNull();
  });
});

describe("the sentences", () => {
  const columns = [buildColumn("lantern", { name: "Daily Lantern" }), buildColumn("ledger", { name: "Ledger" })];
  const spoken = {
    first: [ash("“Stop this,”", { verb: "claimed", verbClass: "distancing" }), birch("b"), birch("c")],
    second: [ash("a"), { who: null, words: "d" }],
    third: [birch("e", { via: "the Herald" })],
  } satisfies Record<string, readonly Said[]>;
  const two = { columns, columnOf: (article: string) => (article === "third" ? "ledger" : "lantern") };

  it("set the outlets beside each other over the first speaker, with what was counted in how many articles", () => {
    expect(buildVoices(spoken, two).comparison.sentence).toBe(
      "In these two Daily Lantern articles, Ash has 2 of 5 statements; in Ledger’s one, none.",
    );
  });

  it("follow the data", () => {
    const changed = { ...spoken, third: [ash("e"), ash("f"), { who: "Cole", words: "g" }] };
    expect(buildVoices(changed, two).comparison.sentence).toBe(
      "In these two Daily Lantern articles, Birch has 2 of 5 statements; in Ledger’s one, none.",
    );
    expect(buildVoices({ first: [], third: [] }, two).comparison.sentence).toBe(
      "No statement of anybody was found in these 2 articles.",
    );
    expect(buildVoices({ first: [ash("a")], third: [ash("b")] }, two).comparison.sentence).toBe(
      "Ash has 2 of 2 statements in these 2 articles.",
    );
  });

  it("call an article without an outlet unattributed, with the letters that tell it from others", () => {
    const unknown = buildColumn("ledger", { name: "Unknown outlet", letters: "?1", isKnown: false });
    const [lantern = unknown] = columns;
    expect(buildVoices(spoken, { ...two, columns: [lantern, unknown] }).comparison.sentence).toBe(
      "In these two Daily Lantern articles, Ash has 2 of 5 statements; in unattributed article ?1, none.",
    );
  });

  it("say what each chart shows", () => {
    const { comparison } = buildVoices(spoken, two);
    expect(describeFigures(comparison)).toBe(
      "Daily Lantern quotes 2 words directly in two articles, Ledger none in one.",
    );
    expect(describeTypes(comparison)).toBe("Of 2 speakers, 2 are named persons.");
    expect(describeVerbs(comparison)).toBe("4 of 5 verbs that introduce a speaker are neutral.");
    expect(describeVia(comparison)).toBe("One statement is passed on: Birch, via the Herald.");
    expect(describeMeasure(comparison)).toBe(
      "3 articles · 0 attributions found by attribution/1, none of them decided by people",
    );
  });

  it("name the verbs where two outlets differ over one speaker", () => {
    const { comparison } = buildVoices({
      lantern: [ash("a", { verb: "admitted", verbClass: "conceding" })],
      ledger: [ash("b"), ash("c", { verb: "told" })],
    });
    expect(describeVerbs(comparison)).toBe("Of Ash, lantern writes “admitted”, ledger “said” and “told”.");
  });

  it("have at most twenty words, whoever speaks", () => {
    fc.assert(
      fc.property(event, (texts) => {
        const { comparison } = buildVoices(texts, { columnOf });
        const sentences = [
          comparison.sentence,
          describeFigures(comparison),
          describeTypes(comparison),
          describeVerbs(comparison),
          describeVia(comparison),
        ];
        for (const sentence of sentences) expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe("the table", () => {
  it("is the tables of the charts, one after the other", () => {
    fc.assert(
      fc.property(event, (spoken) => {
        const { comparison } = buildVoices(spoken, { columnOf });
        const parts = VOICE_TABLES.flatMap((part) => voicesTableOf(comparison, part).rows);
        expect(voicesTable(comparison).rows).toEqual(parts);
      }),
    );
  });

  it("says 0 where an outlet was read and does not have a speaker", () => {
    const { comparison } = buildVoices({ lantern: [ash("“We wait,”")], ledger: [birch("b")] });
    expect(voicesTableOf(comparison, "speakers").rows).toContainEqual([
      "statements of a speaker",
      "ledger",
      "",
      "Ash",
      "person",
      0,
      "",
    ]);
  });
});
