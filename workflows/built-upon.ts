import { refuse, type Refusal } from "./work-context";

/** Refuses to take something away on which people's work stands, and says which. Counts of one kind are added up. */
export function builtUpon(work: readonly { readonly table: string; readonly count: number }[]): Refusal<"built-upon"> {
  const counts = new Map<string, number>();
  for (const { table, count } of work) {
    const name = NAMES[table] ?? "other entry/other entries";
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const said = [...counts].map(([name, count]) => {
    const [one, many] = name.split("/");
    return `${count} ${count === 1 ? one : many}`;
  });
  return refuse("built-upon", `Others build on it by now: ${said.join(", ")}. Undo or remove that first.`);
}

/** What stands in a table, singular and plural, where people can build upon something. */
const NAMES: Readonly<Record<string, string>> = {
  Anchor: "place of a passage/places of passages",
  Article: "article/articles",
  ArticleVersion: "version of a text/versions of texts",
  Attribution: "attribution/attributions",
  Assignment: "piece of coding work/pieces of coding work",
  Change: "change in the log/changes in the log",
  Claim: "claim/claims",
  ClaimCheck: "claim check/claim checks",
  ClaimEvent: "claim/claims",
  ClaimLink: "link between claims/links between claims",
  ClaimMention: "mention/mentions",
  Coding: "coding/codings",
  CodingRound: "round of coding/rounds of coding",
  CoverageSearch: "noted search/noted searches",
  EventArticle: "article in an event/articles in events",
  EventPart: "dossier/dossiers",
  EventSlot: "column/columns",
  GlossaryTerm: "explained word/explained words",
  Import: "import/imports",
  MentionSpeaker: "speaker/speakers",
  Passage: "passage/passages",
  Suggestion: "decision on a suggestion/decisions on suggestions",
};
