import { ACTIONS, type Action, isAllowed, type Role } from "@/domain/permissions/permissions";
import { listDoors } from "./list-doors";

/** A page or a server action, and what one must be allowed to do to use it. */
export interface DoorRight {
  /** Path of its file from the folder `app`, with forward slashes. */
  readonly file: string;
  /** The name under which the file exports it; a page's is `default`. */
  readonly name: string;
  readonly action: Action;
}

/** What every page, route and server action of the folder `app` asks for, found in its sources. */
export function listDoorRights(app: string): readonly DoorRight[] {
  return listDoors(app).flatMap(({ file, name, action, handsOnTo }) => {
    const asked = action ?? handsOnTo;
    return asked !== null && isAction(asked) ? [{ file, name, action: asked }] : [];
  });
}

/** Whether this role may use the door where people sign in. */
export function mayUse(role: Role, { action }: DoorRight): boolean {
  return isAllowed(role, action, "on");
}

function isAction(word: string): word is Action {
  return ACTIONS.some((action) => action === word);
}
