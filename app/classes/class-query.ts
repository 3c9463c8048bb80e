import { CLASS_MODES, type ClassMode, EXERCISES, type Exercise } from "@/domain/classes/class-plan";

/** What the page for a new session was asked, in its address: a session can be prepared once and linked to. */
export interface ClassQuery {
  /** Null: not chosen yet. */
  readonly exercise: Exercise | null;
  /** Null: the first one, which is the fictional one where there is one. */
  readonly event: string | null;
  /** Keys of articles; empty: those that are proposed. */
  readonly texts: readonly string[];
  /** What own sessions look for; null: what is proposed. */
  readonly look: "codes" | "questions" | null;
  readonly codes: readonly string[];
  readonly mode: ClassMode;
  /** Null: what the exercise has. */
  readonly dealing: "jigsaw" | "all" | null;
  readonly masked: boolean;
  readonly freeText: boolean;
  /** Null: as long as the texts are. */
  readonly readMinutes: number | null;
  /** Devices that are expected. */
  readonly size: number;
  readonly days: number;
}

const DEFAULT_SIZE = 24;
const DEFAULT_DAYS = 14;
const MOST_DAYS = 60;

/** Reads the query string of `/classes/new`; what it does not know is as if it were not there. */
export function classQueryOf(search: string): ClassQuery {
  const parameters = new URLSearchParams(search);
  const one = <Value extends string>(name: string, known: readonly Value[]): Value | null =>
    known.find((value) => value === parameters.get(name)) ?? null;
  return {
    exercise: one("exercise", EXERCISES),
    event: parameters.get("event") || null,
    texts: [...new Set(parameters.getAll("text"))],
    look: one("look", ["codes", "questions"]),
    codes: [...new Set(parameters.getAll("code"))],
    mode: one("mode", CLASS_MODES) ?? "phones",
    dealing: one("dealing", ["jigsaw", "all"]),
    masked: parameters.get("masked") !== "no",
    freeText: parameters.get("free") === "yes",
    readMinutes: whole(parameters.get("minutes"), 1, 60),
    size: whole(parameters.get("size"), 1, 200) ?? DEFAULT_SIZE,
    days: whole(parameters.get("days"), 1, MOST_DAYS) ?? DEFAULT_DAYS,
  };
}

function whole(text: string | null, least: number, most: number): number | null {
  const value = text === null || text === "" ? NaN : Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** The query string that reads as this query; `classQueryOf` reads it back. */
export function formatClassQuery(query: ClassQuery): string {
  const { exercise, event, texts, look, codes, mode, dealing, masked, freeText, readMinutes, size, days } = query;
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null) parameters.append(name, String(value));
  };
  put("exercise", exercise);
  put("event", event);
  for (const text of texts) put("text", text);
  put("look", look);
  for (const code of codes) put("code", code);
  put("mode", mode === "phones" ? null : mode);
  put("dealing", dealing);
  put("masked", masked ? null : "no");
  put("free", freeText ? "yes" : null);
  put("minutes", readMinutes);
  put("size", size === DEFAULT_SIZE ? null : size);
  put("days", days === DEFAULT_DAYS ? null : days);
  return parameters.toString();
}
