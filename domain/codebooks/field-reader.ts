/** What is wrong with one place of a file. */
export interface FileFault {
  /** A field such as `versions[0].codes[3].name`, or a line such as `line 12`; empty: the file as a whole. */
  readonly place: string;
  readonly message: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** More than these help nobody to mend a file. */
const MOST_FAULTS = 20;

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads fields of parsed JSON one by one and notes what is wrong with each, so that a person can mend them all at
 * once. A wrong field is answered with an empty value: ask `faults` before using anything.
 */
export class FieldReader {
  readonly #faults: FileFault[] = [];

  get faults(): readonly FileFault[] {
    return this.#faults;
  }

  fault(place: string, message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ place, message });
  }

  record(value: unknown, place: string): Fields {
    if (isRecord(value)) return value;
    this.fault(place, `is ${nameOf(value)}, and should be an object`);
    return {};
  }

  list(value: unknown, place: string, most: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.fault(place, `is ${nameOf(value)}, and should be a list`);
      return [];
    }
    if (value.length > most) {
      this.fault(place, `has ${value.length} entries; at most ${most} are read`);
      return [];
    }
    return value;
  }

  /** Text of at most `most` UTF-16 code units; `isNeeded`: not empty. */
  text(value: unknown, place: string, most: number, isNeeded = false): string {
    if (typeof value !== "string") {
      this.fault(place, `is ${nameOf(value)}, and should be text`);
      return "";
    }
    if (value.length > most) this.fault(place, `has ${value.length} characters; at most ${most} are read`);
    if (isNeeded && value.trim() === "") this.fault(place, "is empty");
    return value;
  }

  textOrNull(value: unknown, place: string, most: number): string | null {
    return value === null || value === undefined ? null : this.text(value, place, most);
  }

  whole(value: unknown, place: string, least: number): number {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
    this.fault(place, `is ${nameOf(value)}, and should be a whole number from ${least}`);
    return least;
  }

  /** An ISO day. */
  day(value: unknown, place: string): string {
    const day = this.text(value, place, 10, true);
    if (day !== "" && !DAY.test(day)) this.fault(place, `“${day}” is no day such as 2031-04-01`);
    return day;
  }

  /** A number within bounds, or null. */
  numberOrNull(value: unknown, place: string, least: number, most: number): number | null {
    if (value === null || value === undefined) return null;
    if (typeof value === "number" && value >= least && value <= most) return value;
    this.fault(place, `is ${nameOf(value)}, and should be a number from ${least} to ${most}, or null`);
    return null;
  }

  oneOf<Choice extends string>(value: unknown, place: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.fault(place, `is ${nameOf(value)}; known are ${choices.join(", ")}`);
    return choices[0];
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `“${value.slice(0, 40)}”`;
  return String(value);
}
