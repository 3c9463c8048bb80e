import { listResponses } from "@/db/classes";
import { readClassRevision } from "@/db/class-revision";
import type { Database } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { parseItem } from "@/domain/classes/class-answers";
import { describeStage, findStageView } from "@/domain/classes/stage-views";
import type { DoorView } from "@/components/classes/control/door-panel";
import type { WrittenView } from "@/components/classes/control/written-queue";
import { loadClassResults } from "@/workflows/classes/load-class";
import { findClassDoor } from "@/workflows/classes/teach";

/** All that the teacher's screen of a session shows. @throws {NotFoundError} */
export async function loadControl(database: Database, viewer: Viewer, key: string) {
  // Before the rest: what changes while it is read is found at the next look.
  const revision = await readClassRevision(database.reader, key);
  const loaded = await loadClassResults(database, viewer, key);
  const { plan, material, gate, stage, id, views } = loaded.session;
  const talks = plan.steps.filter(({ kind }) => kind === "talk");
  return {
    ...loaded,
    revision,
    door: await loadDoor(database),
    views: views.map((view) => ({ id: view.id, name: describeStage(view, plan, material) })),
    current: findStageView(views, stage)?.id ?? "join",
    talk: talks[gate]?.title ?? null,
    written: plan.freeText ? await loadWritten(database, id, plan.steps) : null,
  };
}

/** The door as pages show it. */
export async function loadDoor(database: Database): Promise<DoorView> {
  const door = await findClassDoor({ database });
  if (door === null) return null;
  const { address, port, listeningAt, problem, reached } = door;
  return { address, port, isListening: listeningAt !== null, problem, reached };
}

async function loadWritten(
  { reader }: Database,
  sessionId: number,
  steps: readonly { readonly id: string; readonly task: string }[],
): Promise<readonly WrittenView[]> {
  const answers = await listResponses(reader, sessionId);
  return answers.flatMap(({ id, item, value, isShown }) => {
    const parsed = parseItem(item);
    if (parsed?.field !== "text") return [];
    const step = steps.find((one) => one.id === parsed.screen.split("/")[0]);
    return [{ id, prompt: step?.task ?? "", text: value, isShown }];
  });
}
