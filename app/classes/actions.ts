"use server";

import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { getClassSession } from "@/db/classes";
import { stageViews } from "@/domain/classes/stage-views";
import { listClassAddresses } from "@/workflows/classes/addresses";
import {
  closeClassDoor,
  createClassSession,
  deleteClassSession,
  extendClass,
  letThrough,
  openClassDoor,
  openNextPart,
  showOnStage,
  turnClass,
} from "@/workflows/classes/teach";
import { refuse } from "@/workflows/work-context";
import { classQueryOf } from "./class-query";
import { prepareClass } from "./prepare-class";
import { doorSchema, extendSchema, makeSchema, sessionSchema, stageSchema, throughSchema, turnSchema } from "./schemas";

export const makeClassAction = guardedAction(
  "run-class",
  makeSchema,
  async ({ context, database, viewer }, { search }) => {
    const prepared = await prepareClass(database, viewer, classQueryOf(search));
    if (!prepared.ok) return prepared;
    const { title, plan, material, query } = prepared;
    const { key } = await createClassSession(context, { title, plan, material, daysKept: query.days });
    return { ok: true as const, key, next: `/classes/${key}` };
  },
);

export const turnClassAction = guardedAction("run-class", turnSchema, ({ context }, input) =>
  turnClass(context, input),
);

export const nextPartAction = guardedAction("run-class", sessionSchema, ({ context }, input) =>
  openNextPart(context, input),
);

export const extendClassAction = guardedAction("run-class", extendSchema, ({ context }, input) =>
  extendClass(context, input),
);

/** Only what the session's plan has can be shown. */
export const showOnStageAction = guardedAction("run-class", stageSchema, async ({ context, database }, input) => {
  const { plan, material } = await getClassSession(database.reader, input.key);
  const isView = stageViews(plan, material).some(({ id }) => id === input.stage);
  return isView ? showOnStage(context, input) : refuse("unknown-view", "The stage has no such view.");
});

export const letThroughAction = guardedAction("run-class", throughSchema, ({ context }, input) =>
  letThrough(context, input),
);

/** Opens the session for joining, where it is not yet, and the door at one of this machine's own addresses. */
export const openForClassAction = guardedAction(
  "run-class",
  doorSchema,
  async ({ context, database }, { key, address, port }) => {
    if (!listClassAddresses().some((own) => own.address === address)) {
      return refuse("other-address", "That is no address of this computer any more. Reload the page.");
    }
    const { state } = await getClassSession(database.reader, key);
    if (state === "planned") {
      const opened = await turnClass(context, { key, by: "open" });
      if (!opened.ok) return opened;
    }
    return openClassDoor(context, { address, port });
  },
);

export const closeDoorAction = guardedAction("run-class", z.object({}), ({ context }) => closeClassDoor(context));

export const deleteClassAction = guardedAction("run-class", sessionSchema, async ({ context }, input) => {
  await deleteClassSession(context, input);
  return { ok: true as const, next: "/classes" };
});
