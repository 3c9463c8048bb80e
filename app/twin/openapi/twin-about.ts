import type { QueryParameter } from "./describe-query";

type JsonType = "array" | "boolean" | "number" | "object" | "string";

/** What a value is: its type (with "?" where it can be null), a colon, and what it says. */
export type Described = `${JsonType}${"?" | ""}: ${string}`;

/** What people who read a twin from a program need to know. */
export interface TwinAbout {
  readonly summary: string;
  readonly query: readonly QueryParameter[];
  /** `data` is one object, a list of them, or an object that is null where there is nothing to show. */
  readonly shape: "object" | "list" | "object or null";
  /** The properties of that object, or of each in the list. */
  readonly data: Readonly<Record<string, Described>>;
  /** What a line of the `.csv` is. */
  readonly row: string;
  /** The `.json` is not in the envelope but the stored bytes, `data` itself. */
  readonly isBare?: boolean;
}
