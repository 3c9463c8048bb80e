import { undoChange as undo, type UndoOutcome } from "@/db/change-log";
import { type BuiltUpon, listBuiltUpon, releaseFromChange } from "@/db/later-work";
import { joinTransaction } from "./join-transaction";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Rows that are made on the way and belong to everybody who uses them, each with the tables of its own parts. The
 * first mark makes the coder's assignment and the passage; undoing it takes the mark away, not what others stand on.
 */
const MADE_ON_THE_WAY: Readonly<Record<string, readonly string[]>> = {
  Assignment: [],
  Passage: ["Anchor"],
  Outlet: ["OutletHost", "OutletAlias", "OutletFact"],
};

/**
 * Takes one thing back that a person did, all of it or nothing. Refused while later work stands on what it made: a
 * version that somebody has marked since, an event that articles have entered. Nothing of people's goes unlogged.
 */
export async function undoChange(
  context: WorkContext,
  { changeKey }: { readonly changeKey: string },
): Promise<UndoOutcome | Refusal> {
  const at = context.now();
  return orRefusal(() =>
    context.database.inTransaction(async (tx) => {
      const built = await listBuiltUpon(tx, changeKey);
      const blocking = built.filter(({ table }) => !(table in MADE_ON_THE_WAY));
      if (blocking.length > 0) giveUp(builtUpon(blocking));
      // One that has been changed since, such as work that was handed in, stays in: `undo` refuses with that.
      const stays = built
        .filter(({ isUnchanged }) => isUnchanged)
        .flatMap(({ table, changeRowId, parts }) => [
          changeRowId,
          ...parts.filter((part) => MADE_ON_THE_WAY[table]?.includes(part.table)).map((part) => part.changeRowId),
        ]);
      if (stays.length > 0 && (await releaseFromChange(tx, changeKey, stays)) === 0) giveUp(builtUpon(built));
      const outcome = await undo(joinTransaction(context, tx).database, changeKey, at);
      // What was released above belongs to the change again.
      if (!outcome.ok) giveUp(outcome);
      return outcome;
    }),
  );
}

function builtUpon(rows: readonly BuiltUpon[]): Refusal<"built-upon"> {
  const counts = new Map<string, number>();
  for (const { table, count } of rows.flatMap(({ by }) => by)) {
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
  Assignment: "piece of coding work/pieces of coding work",
  Change: "change in the log/changes in the log",
  Claim: "claim/claims",
  ClaimCheck: "claim check/claim checks",
  ClaimEvent: "claim/claims",
  ClaimLink: "link between claims/links between claims",
  ClaimMention: "mention/mentions",
  Coding: "coding/codings",
  CoverageSearch: "noted search/noted searches",
  EventArticle: "article/articles",
  EventPart: "dossier/dossiers",
  EventSlot: "column/columns",
  GlossaryTerm: "explained word/explained words",
  Import: "import/imports",
  MentionSpeaker: "speaker/speakers",
  Passage: "passage/passages",
};
