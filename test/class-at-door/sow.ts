import { createInterface } from "node:readline";
import { getClassSession, listResponses } from "@/db/classes";
import { CLASS_TURNS } from "@/domain/classes/class-state";
import { createClassSession, openClassDoor, openNextPart, turnClass } from "@/workflows/classes/teach";
import { openWorkspace } from "@/workflows/open-workspace";
import { buildClassMaterial, buildClassPlan } from "../class-material";

/*
 * A teacher without a browser, for journeys at the class door. `sow.ts PORT` makes a class in the workspace that
 * PARALLAX_DATA names, opens it and its door on loopback, and prints its key and code. Then each line of standard input is
 * one of the teacher's buttons: a turn such as `start`, or `next` to go past the conversation; `answers` reads what is
 * stored as a list of seat, item and value. Each is answered by a line of JSON.
 */

const [port = ""] = process.argv.slice(2);
const { context, close } = await openWorkspace(process.env);
const { key } = await createClassSession(context, {
  title: "Media class",
  plan: buildClassPlan(),
  material: buildClassMaterial(),
});
await turnClass(context, { key, by: "open" });
await openClassDoor(context, { address: "127.0.0.1", port: Number(port) });
const { id, joinCode } = await getClassSession(context.database.reader, key);
console.log(JSON.stringify({ key, joinCode }));
for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await answer(line)));
await close();

async function answer(line: string): Promise<unknown> {
  if (line === "answers") {
    const answers = await listResponses(context.database.reader, id);
    return answers.map(({ seat, item, value }) => [seat, item, value]);
  }
  if (line === "next") return openNextPart(context, { key });
  const by = CLASS_TURNS.find((turn) => turn === line);
  if (by === undefined) throw new Error(`no button is called “${line}”`);
  return turnClass(context, { key, by });
}
