import { getClassSession } from "@/db/classes";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import { buildDoorApp, type DoorApp } from "@/door/door-app";
import { readDoorAssets } from "@/door/door-assets";
import { countFailedTries } from "@/door/failed-tries";
import { countReachedDevices, type ReachedDevices } from "@/door/reached-devices";
import { resultsOf } from "@/door/results-of";
import { createClassSession, turnClass } from "@/workflows/classes/teach";
import type { WorkContext } from "@/workflows/work-context";
import { buildClassMaterial, buildClassPlan } from "./class-material";
import { openTestWorkspace } from "./workspace";

export const DOOR = "http://192.168.1.20:3100";

/** A class whose door is open, without a network. */
export interface OpenClass {
  readonly context: WorkContext;
  readonly app: DoorApp;
  readonly reached: ReachedDevices;
  readonly key: string;
  readonly joinCode: string;
  /** What one of the teacher's buttons does. */
  turn(by: Parameters<typeof turnClass>[1]["by"]): Promise<void>;
}

/** Makes a class that waits for its pupils; `isRunning` starts it. */
export async function openClass({
  plan = {},
  material = {},
  isRunning = true,
}: {
  readonly plan?: Partial<ClassPlan>;
  readonly material?: Partial<ClassMaterial>;
  readonly isRunning?: boolean;
} = {}): Promise<OpenClass> {
  const context = await openTestWorkspace();
  const { key } = await createClassSession(context, {
    title: "Media class",
    plan: buildClassPlan(plan),
    material: buildClassMaterial(material),
  });
  const { joinCode } = await getClassSession(context.database.reader, key);
  const turn = async (by: Parameters<typeof turnClass>[1]["by"]) => {
    const turned = await turnClass(context, { key, by });
    if (!turned.ok) throw new Error(turned.message);
  };
  await turn("open");
  if (isRunning) await turn("start");
  const reached = countReachedDevices(() => ["192.168.1.20"]);
  const app = buildDoorApp({ context, assets: readDoorAssets(), tries: countFailedTries(), reached, resultsOf });
  return { context, app, reached, key, joinCode, turn };
}

/** A browser without script: it keeps cookies by their path, and follows what a post answers. */
export class Visitor {
  readonly #app: DoorApp;
  readonly #remote: string;
  /** Values by path. */
  readonly #cookies = new Map<string, string>();

  constructor(app: DoorApp, remote = "192.168.1.77") {
    this.#app = app;
    this.#remote = remote;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].find(([at]) => path === at || path.startsWith(`${at}/`))?.[1];
    const headers = new Headers(init.headers);
    if (cookie !== undefined) headers.set("cookie", `p=${cookie}`);
    if (!headers.has("host")) headers.set("host", new URL(DOOR).host);
    const response = await this.#app.request(DOOR + path, { ...init, headers }, { remote: this.#remote });
    for (const set of response.headers.getSetCookie()) {
      const [, value = "", at = "/"] = /^p=([^;]*);.*Path=([^;]+)/i.exec(set) ?? [];
      if (/Max-Age=0/i.test(set)) this.#cookies.delete(at);
      else this.#cookies.set(at, value);
    }
    return response;
  }

  async read(path: string): Promise<string> {
    return (await this.ask(path)).text();
  }

  /** Posts a form of the door's own page. */
  post(path: string, form: Readonly<Record<string, string>> | URLSearchParams): Promise<Response> {
    const body = new URLSearchParams(form);
    return this.ask(path, { method: "POST", body, headers: { origin: DOOR } });
  }

  /** Sends a batch as the script does. */
  send(key: string, answers: readonly { item: string; value: string; number: number }[]): Promise<Response> {
    const headers = { origin: DOOR, "content-type": "application/json" };
    return this.ask(`/s/${key}/answers`, { method: "POST", body: JSON.stringify({ answers }), headers });
  }
}

/** A pupil at the door who has joined. */
export async function joinAs(open: OpenClass, remote?: string): Promise<Visitor> {
  const pupil = new Visitor(open.app, remote);
  const answer = await pupil.post("/join", { code: open.joinCode });
  if (answer.headers.get("location") !== `/s/${open.key}`) throw new Error(await answer.text());
  return pupil;
}
