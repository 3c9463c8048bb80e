import { type Database, readRevision } from "@/db/database";

interface Remembered {
  readonly revision: number;
  readonly answer: Promise<unknown>;
}

/** Answers kept for each database and kind of question: pages of one event ask the same one after the other. */
const KEPT = 8;

/**
 * Remembers the last answers of a question that only reads: the same question is answered from memory until anybody has
 * written to the database, the worker and other processes included (`readRevision` tells). Questions that are asked at
 * the same time wait for one answer. `question` must hold everything that the answer depends on, the viewer
 * first of all. A failure is not remembered.
 *
 * The wrong tool for what depends on the clock, and for answers that somebody changes afterwards: all get the same one.
 */
export function rememberAnswers<Answer>(): (
  database: Database,
  question: string,
  ask: () => Promise<Answer>,
) => Promise<Answer> {
  const memories = new WeakMap<Database, Map<string, Remembered>>();
  return async (database, question, ask) => {
    const memory = memories.get(database) ?? new Map<string, Remembered>();
    memories.set(database, memory);
    // Read before anything is loaded: a write in between makes the answer old at once, never too young.
    const revision = await readRevision(database.reader);
    const known = memory.get(question);
    if (known?.revision === revision) return known.answer as Promise<Answer>;
    const answer = ask();
    const made: Remembered = { revision, answer };
    memory.delete(question);
    memory.set(question, made);
    forgetOldest(memory);
    answer.catch(() => {
      if (memory.get(question) === made) memory.delete(question);
    });
    return answer;
  };
}

/**
 * Remembers what is computed beside a comparison for as long as that comparison is held: the page, its drawer and its
 * twins ask for the same part one after the other. A comparison is made anew after every write (`rememberAnswers`), and
 * what stands beside it goes with it. `choice` names what else the answer depends on. A failure is not remembered.
 *
 * The wrong tool for a comparison that is kept over a write, and for what depends on more than it and the database.
 */
export function rememberBeside<Result extends { readonly comparison: object }, Answer>(
  ask: (database: Database, result: Result, choice: string | null) => Promise<Answer>,
): (database: Database, result: Result, choice?: string | null) => Promise<Answer> {
  const memories = new WeakMap<object, Map<string | null, Promise<Answer>>>();
  return (database, result, choice = null) => {
    const memory = memories.get(result.comparison) ?? new Map<string | null, Promise<Answer>>();
    memories.set(result.comparison, memory);
    const known = memory.get(choice);
    if (known !== undefined) return known;
    const answer = ask(database, result, choice);
    memory.set(choice, answer);
    forgetOldest(memory);
    answer.catch(() => memory.delete(choice));
    return answer;
  };
}

function forgetOldest(memory: Map<string | null, unknown>): void {
  for (const oldest of memory.keys()) {
    if (memory.size <= KEPT) return;
    memory.delete(oldest);
  }
}
