import { type DoorReport, isDoorInUse, openForDoor, reportDoor, shutUnusedDoor } from "@/workflows/classes/door";
import type { WorkContext } from "@/workflows/work-context";
import type { Environment } from "@/workflows/workspace-place";
import { buildDoorApp } from "./door-app";
import { readDoorAssets } from "./door-assets";
import { type Answer, type DoorListener, listen } from "./door-listener";
import { countFailedTries } from "./failed-tries";
import type { KeptDoor } from "./keep-door";
import { type AskedDoor, describeListenProblem } from "./listen-problem";
import { listOwnAddresses } from "./own-addresses";
import { countReachedDevices, type ReachedDevices } from "./reached-devices";
import { resultsOf } from "./results-of";

/**
 * Opens the class door at the address that was asked for, and writes down that it listens or why it cannot.
 * @throws the database cannot be opened, or is busy; then nothing listens
 */
export async function openDoor(environment: Environment, asked: AskedDoor): Promise<KeptDoor> {
  const { context, close } = await openForDoor(environment);
  let listener: DoorListener | null = null;
  const closeAll = async () => {
    await listener?.close();
    await close();
  };
  try {
    const report = (what: DoorReport) => reportDoor(context, { askedAt: asked.askedAt, report: what });
    const reached = countReachedDevices();
    const answer = buildDoorApp({ context, assets: readDoorAssets(), tries: countFailedTries(), reached, resultsOf });
    const opened = isOwn(asked.address) ? await tryToListen(answer.fetch, asked) : "gone";
    if (typeof opened === "string") {
      await report({ listeningAt: null, problem: await describeListenProblem(asked, opened) });
      return { isListening: false, tend: () => Promise.resolve(false), close: closeAll };
    }
    listener = opened;
    await report({ listeningAt: context.now(), problem: null });
    return { isListening: true, tend: keepInOrder({ context, asked, reached, report }), close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** The listener, or the system's code for why there is none. */
async function tryToListen(answer: Answer, asked: AskedDoor): Promise<DoorListener | string> {
  try {
    return await listen(answer, asked);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
}

/** What is looked after each second while the door is open. Answers whether it still can be reached. */
function keepInOrder({ context, asked, reached, report }: OpenParts): () => Promise<boolean> {
  let reported = 0;
  let looks = 0;
  let unusedLooks = 0;
  return async () => {
    if (!isOwn(asked.address)) {
      await report({ listeningAt: null, problem: await describeListenProblem(asked, "gone") });
      return false;
    }
    const count = reached.count();
    if (count !== reported) await report({ reached: count });
    reported = count;
    looks += 1;
    if (looks % LOOKS_BETWEEN_USES !== 0) return true;
    unusedLooks = (await isDoorInUse(context)) ? 0 : unusedLooks + 1;
    if (unusedLooks >= MOST_UNUSED_LOOKS) await shutUnusedDoor(context, asked.askedAt);
    return true;
  };
}

interface OpenParts {
  readonly context: WorkContext;
  readonly asked: AskedDoor;
  readonly reached: ReachedDevices;
  report(what: DoorReport): Promise<void>;
}

/** Whether a class uses the door is asked twice a minute; without one for twenty minutes, it is shut. */
const LOOKS_BETWEEN_USES = 30;
const MOST_UNUSED_LOOKS = 40;

function isOwn(address: string): boolean {
  return listOwnAddresses().includes(address);
}
