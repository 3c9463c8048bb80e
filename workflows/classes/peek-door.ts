import { type AskedClassDoor, peekClassDoor } from "@/db/peek-class-door";

/** Which door is wanted; `unknown` while the database cannot be read, which is no reason to shut one that is open. */
export type WantedDoor = AskedClassDoor | null | "unknown";

/** Looks whether the class door is wanted, at the cost of one small read; loads nothing of the database client. */
export function peekDoor(file: string): WantedDoor {
  try {
    return peekClassDoor(file);
  } catch {
    return "unknown";
  }
}
