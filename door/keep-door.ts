import type { WantedDoor } from "@/workflows/classes/peek-door";

/** A door that was asked for: it listens, or it has said why it cannot. */
export interface KeptDoor {
  /** False: it does not listen, and trying again may help. */
  readonly isListening: boolean;
  /** Writes down what has changed since, such as how many devices have reached it; answers whether it still stands. */
  tend(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DoorKeeping {
  /** Which door is wanted now. */
  peek(): WantedDoor;
  /** Opens a door; loads what that takes. */
  open(asked: Exclude<WantedDoor, null | "unknown">): Promise<KeptDoor>;
  /** Waits until it is time to look again, or the signal has come. */
  rest(): Promise<void>;
  /** Says what went wrong, for the log: never anything about a pupil. */
  warn(message: string): void;
}

/** Looks between two tries to open a door that could not be opened. */
const LOOKS_BETWEEN_TRIES = 5;

/**
 * Opens the class door when it is asked for, closes it when it is not any more, and opens it anew where it is wanted
 * elsewhere, until the signal comes.
 */
export async function keepDoor(keeping: DoorKeeping, signal: AbortSignal): Promise<void> {
  let door: KeptDoor | null = null;
  let askedAt: string | null = null;
  let looks = 0;
  while (!signal.aborted) {
    try {
      const wanted = keeping.peek();
      const isSame = wanted === "unknown" || (wanted?.askedAt ?? null) === askedAt;
      if (door !== null && !isSame) {
        await door.close();
        door = null;
        askedAt = null;
      }
      looks += 1;
      const isStanding = door === null || (door.isListening && (await door.tend()));
      if (door !== null && !isStanding && looks >= LOOKS_BETWEEN_TRIES) {
        await door.close();
        door = null;
      }
      if (door === null && wanted !== null && wanted !== "unknown") {
        door = await keeping.open(wanted);
        askedAt = wanted.askedAt;
        looks = 0;
      }
    } catch (error) {
      // A database that is busy for a moment is asked again.
      keeping.warn(`the class door: ${error instanceof Error ? error.message : String(error)}`);
    }
    await keeping.rest();
  }
  await door?.close();
}
