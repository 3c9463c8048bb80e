import type { Database } from "@/db/database";
import { createLinkedArticles, type LinkedArticles } from "@/domain/grouping/linked-articles";
import type { GroupingFinding } from "@/domain/grouping/grouping-finding";
import type { SharedWord } from "@/domain/suggestions/grouping-proposal";

/** What a process remembers of the articles that it has read, so that one more article costs placing that one. */
export interface GroupingMemory {
  readonly linked: LinkedArticles;
  /** By key of the article: what its signature was made from. */
  readonly revisions: Map<string, string>;
  /** What was found in a neighbourhood, by what it was found from. */
  findings: ReadonlyMap<string, readonly GroupingFinding[]>;
  /** The words that speak for a finding, by its articles and what these were read from. */
  words: ReadonlyMap<string, readonly SharedWord[]>;
  /** The end of the work that is under way: two jobs at once would each undo what the other remembers. */
  turn: Promise<unknown>;
}

const memories = new WeakMap<Database, GroupingMemory>();

/** The memory for this database in this process; empty after a start. */
export function groupingMemory(database: Database): GroupingMemory {
  const known = memories.get(database);
  if (known !== undefined) return known;
  const made: GroupingMemory = {
    linked: createLinkedArticles(),
    revisions: new Map(),
    findings: new Map(),
    words: new Map(),
    turn: Promise.resolve(),
  };
  memories.set(database, made);
  return made;
}
