import { getEvent, listGlossary } from "@/db/events";
import { listMentions } from "@/db/claims";
import { findCodebook, findCodebookInVersion } from "@/db/codebooks";
import { listAssignments } from "@/db/codings";
import type { Database } from "@/db/database";
import { CLAIMS_TASK, NOBODY } from "@/db/viewer";
import { type ClassLabel, type ClassMaterial, type ClassText, LETTERS } from "@/domain/classes/class-material";
import { type CutText, extractOf, sentencesOf, toClassSentences, type Wanted } from "@/domain/classes/cut-text";
import { hideOutlet } from "@/domain/classes/hide-outlet";
import { EVIDENCE_LABEL } from "@/domain/classes/evidence-label";
import { SIX_QUESTIONS } from "@/domain/classes/six-questions";
import type { Mention } from "@/domain/claims/claim";
import { parseCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEventOrNull, type ComparedEventResult, DEFAULT_CODEBOOK } from "../compare-event";
import { refuse } from "../work-context";
import { claimsInTexts } from "./claims-in-texts";
import { indexEvent } from "./index-event";
import { type LoadedText, loadClassText } from "./load-class-text";
import type { LabelChoice, MaterialQuery, MaterialRefusal } from "./material-query";
import { type FinishedWork, referenceMarks } from "./reference-marks";

/** An extract is read in a minute or two. */
const EXTRACT_WORDS = 150;

export type GatheredMaterial = { readonly ok: true; readonly material: ClassMaterial } | MaterialRefusal;

/**
 * Freezes what a class works on: the texts cut into sentences at both reading levels, what to look for, how those read
 * them who have finished coding, the words explained, and the document to check against. Nothing of it changes
 * afterwards. Coders have numbers in it, not names: pupils see it.
 */
export async function gatherMaterial(database: Database, query: MaterialQuery): Promise<GatheredMaterial> {
  const { slug, articles, labels: choice, extract = false, hideNames = false } = query;
  const { reader } = database;
  const codebook = choice.kind === "codes" ? choice.codebook : DEFAULT_CODEBOOK;
  const compared = await compareEventOrNull(database, NOBODY, { slug, codebook, options: DEFAULT_OPTIONS });
  if (compared === null) return refuse("unknown-event", `There is no event “${slug}”, or no codebook “${codebook}”.`);
  const loaded = await loadTexts(database, compared, articles);
  if ("ok" in loaded) return loaded;
  const labels = await readLabels(database, compared, choice);
  if ("ok" in labels) return labels;
  const event = await getEvent(reader, slug);
  const claimKeys = labels.filter(({ kind }) => kind === "claim").map(({ key }) => key);
  const mentions = compared.input.mentions.filter(({ claim }) => claimKeys.includes(claim));
  const texts = extract ? await Promise.all(loaded.map((text) => cutExtract(database, text, mentions))) : loaded;
  const classTexts = texts.map((text, at) => {
    const classText = toClassText(text, at, event.contentNote);
    return hideNames ? hideOutlet(classText, text.outletNames) : classText;
  });
  const lettered = texts.map((text, at) => ({ letter: LETTERS[at] ?? "A", ...text }));
  return {
    ok: true,
    material: {
      event: { slug: event.slug, title: event.title, fictional: event.fictional },
      texts: classTexts,
      checks: choice.kind === "claims" && !extract ? await loadChecks(database, compared, articles) : [],
      labels,
      claims: claimsInTexts(indexEvent(compared), lettered, claimKeys),
      reference: referenceMarks(labels, lettered, await loadFinishedWork(database, compared, choice, loaded)),
      glossary: pickWords(await listGlossary(reader, event.id), classTexts),
    },
  };
}

async function loadTexts(
  database: Database,
  { input }: ComparedEventResult,
  keys: readonly string[],
): Promise<readonly LoadedText[] | MaterialRefusal> {
  const wanted = [...new Set(keys)];
  if (wanted.length < 2 || wanted.length > LETTERS.length) {
    return refuse("few-texts", `A class compares two to four texts; ${wanted.length} are chosen.`);
  }
  const loaded: LoadedText[] = [];
  for (const key of wanted) {
    const known = input.articles.find((article) => article.key === key);
    const text = known === undefined ? null : await loadClassText(database.reader, key);
    if (text === null) {
      const name = known === undefined ? `article ${key}` : `“${known.headline}”`;
      return refuse("no-text", `The text of ${name} is not here. Import it, or choose another one.`);
    }
    loaded.push(text);
  }
  return loaded;
}

async function readLabels(
  { reader }: Database,
  { input }: ComparedEventResult,
  choice: LabelChoice,
): Promise<readonly ClassLabel[] | MaterialRefusal> {
  if (choice.kind === "questions") return SIX_QUESTIONS;
  if (choice.kind === "claims") {
    const labels = choice.keys.map((key) => input.claims.find((claim) => claim.key === key));
    const known = labels.flatMap((claim) => (claim === undefined ? [] : [toClaimLabel(claim.key, claim.statement)]));
    return known.length === choice.keys.length ? known : refuse("unknown-label", "A claim that was chosen is gone.");
  }
  const named = parseCodebookChoice(choice.codebook);
  const codebook =
    named === null
      ? null
      : named.version === null
        ? await findCodebook(reader, named.key)
        : await findCodebookInVersion(reader, named.key, named.version);
  const codes = choice.keys.map((key) => codebook?.codes.find((code) => code.key === key));
  const known = codes.flatMap((code): readonly ClassLabel[] =>
    code === undefined
      ? []
      : [
          {
            key: code.key,
            kind: "code",
            name: code.name,
            means: code.question ?? code.definition,
            like: code.example || null,
          },
        ],
  );
  if (known.length < choice.keys.length) return refuse("unknown-label", "A code that was chosen is gone.");
  return choice.evidence === true ? [...known, EVIDENCE_LABEL] : known;
}

function toClaimLabel(key: string, statement: string): ClassLabel {
  const means = "It counts when the text says it, quotes it, or denies it. Other words may say the same.";
  return { key, kind: "claim", name: statement, means, like: null };
}

/** The paragraphs in which the claims come up, and those of the plain version that say the same. */
async function cutExtract({ reader }: Database, text: LoadedText, mentions: readonly Mention[]): Promise<LoadedText> {
  const own = mentions.filter(({ article }) => article === text.article.key);
  const cut = extractOf(text.cut, wantedIn(own, text.version.key, text.cut), EXTRACT_WORDS);
  if (text.plain === null) return { ...text, cut };
  const { version, cut: plainCut } = text.plain;
  const kept = own.filter(({ passage }) => placesIn(text.version.key, cut, passage).length > 0).map(({ key }) => key);
  const inPlain = await listMentions(reader, NOBODY, { articleIds: [text.article.id], versionId: version.id });
  const wanted = wantedIn(
    inPlain.filter(({ key }) => kept.includes(key)),
    version.key,
    plainCut,
  );
  return {
    ...text,
    cut,
    plain: wanted.length === 0 ? null : { version, cut: extractOf(plainCut, wanted, EXTRACT_WORDS) },
  };
}

/** A verb that does more than tell is what an extract is made for. */
function wantedIn(mentions: readonly Mention[], versionKey: string, cut: CutText): readonly Wanted[] {
  return mentions.flatMap(({ claim, passage, verbClass }) => {
    const weight = verbClass === null ? 1 : verbClass === "neutral" ? 2 : 4;
    return placesIn(versionKey, cut, passage).map((sentence) => ({ sentence, subject: claim, weight }));
  });
}

function placesIn(versionKey: string, cut: CutText, passage: Mention["passage"]): readonly number[] {
  return passage.versionKey === versionKey && passage.state !== "lost" ? sentencesOf(cut, passage) : [];
}

function toClassText({ article, cut, plain, about }: LoadedText, at: number, eventNote: string | null): ClassText {
  return {
    letter: LETTERS[at] ?? "A",
    articleKey: article.key,
    headline: article.headline,
    outlet: article.outlet?.name ?? null,
    about,
    publishedOn: article.publishedOn,
    contentNote: article.contentNote ?? eventNote,
    ...toClassSentences(cut),
    plain: plain === null ? null : toClassSentences(plain.cut),
  };
}

/** Press releases of the event that are no texts of the session. */
async function loadChecks(
  { reader }: Database,
  { input }: ComparedEventResult,
  chosen: readonly string[],
): Promise<ClassMaterial["checks"]> {
  const keys = input.articles
    .filter(({ key, provenance, hasText }) => provenance === "press-release" && hasText && !chosen.includes(key))
    .map(({ key }) => key);
  const texts = await Promise.all(keys.map((key) => loadClassText(reader, key)));
  return texts.flatMap((text) => {
    if (text === null) return [];
    const { article, cut } = text;
    const title = `Press release: ${article.headline}${article.outlet === null ? "" : ` (${article.outlet.name})`}`;
    const paragraphs = cut.paragraphs.map((paragraph) =>
      paragraph.map((index) => cut.sentences[index] ?? "").join(" "),
    );
    return [{ title, text: paragraphs.join("\n\n") }];
  });
}

/** Who finished the work with these labels on which article, and what they marked. */
async function loadFinishedWork(
  { reader }: Database,
  { input }: ComparedEventResult,
  choice: LabelChoice,
  texts: readonly LoadedText[],
): Promise<FinishedWork> {
  if (choice.kind === "questions") return { assignments: [], marks: [] };
  if (choice.kind === "codes") {
    const marks = input.codings.flatMap(({ article, coder, code, passage, note, scope }) =>
      scope === "passage" && passage !== null ? [{ article, coder, label: code, passage, note }] : [],
    );
    return { assignments: input.assignments, marks };
  }
  const ids = texts.map(({ article }) => article.id);
  const assignments = await listAssignments(reader, NOBODY, ids, CLAIMS_TASK);
  const marks = input.mentions.map(({ article, coder, claim, passage, note }) => ({
    article,
    coder,
    label: claim,
    passage,
    note,
  }));
  // Having finished a text says nothing of a claim that was added later: a mention or a check does.
  return {
    assignments,
    marks,
    read: [...marks, ...input.checks.map(({ claim, ...check }) => ({ ...check, label: claim }))],
  };
}

/** The words that come up in one of the texts; compared without the part in brackets, as in "Councillor (Cllr)". */
function pickWords(
  words: readonly { readonly term: string; readonly definition: string }[],
  texts: readonly ClassText[],
): ClassMaterial["glossary"] {
  const all = texts
    .flatMap(({ sentences, plain }) => [...sentences, ...(plain?.sentences ?? [])])
    .join(" ")
    .toLowerCase();
  return words
    .filter(({ term }) =>
      term
        .toLowerCase()
        .split(/[()]/)
        .some((part) => part.trim() !== "" && all.includes(part.trim())),
    )
    .map(({ term, definition }) => ({ term, definition }));
}
