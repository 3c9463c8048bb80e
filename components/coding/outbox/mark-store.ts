import { type KeptMark, parseKeptMark } from "@/domain/marks/kept-mark";
import type { Mark } from "../marking-actions";

/**
 * Where a browser keeps marks until they are saved: its localStorage, one entry a mark, so that two tabs never write
 * over each other's. An entry's name begins with its coder: whoever codes next in the same browser is not shown it.
 */

const KINDS: readonly unknown[] = ["coding", "remove-coding", "mention", "remove-mention", "check"];

const nameOf = ({ coder, markKey }: Pick<KeptMark<Mark>, "coder" | "markKey">) => `parallax.mark.${coder}.${markKey}`;

/** All that this browser keeps for a coder, refused marks included. */
export function listKept(coder: string): readonly KeptMark<Mark>[] {
  const prefix = `parallax.mark.${coder}.`;
  return listNames(prefix).flatMap((name) => parseKeptMark(localStorage.getItem(name) ?? "", isMark) ?? []);
}

/** Writes a mark down; false where the browser keeps nothing for us, or has no room left. */
export function putKept(kept: KeptMark<Mark>): boolean {
  try {
    localStorage.setItem(nameOf(kept), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether it is still kept: another tab may have had it saved. */
export function isStillKept(kept: KeptMark<Mark>): boolean {
  try {
    return localStorage.getItem(nameOf(kept)) !== null;
  } catch {
    return false;
  }
}

export function dropKept(kept: KeptMark<Mark>): void {
  try {
    localStorage.removeItem(nameOf(kept));
  } catch {
    return;
  }
}

/** Half-typed notes stand beside the marks; both go when their coder signs out for good. */
export function forgetCoder(coder: string): void {
  for (const kind of ["mark", "note"]) {
    for (const name of listNames(`parallax.${kind}.${coder}.`)) localStorage.removeItem(name);
  }
}

function listNames(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is Mark {
  return (
    typeof value === "object" &&
    value !== null &&
    KINDS.includes(Reflect.get(value, "kind")) &&
    typeof Reflect.get(value, "draft") === "object"
  );
}
