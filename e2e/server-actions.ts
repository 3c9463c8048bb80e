import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { ROOT } from "./server";

/** A server action by where it stands: its file from the project's root, and the name it is exported under. */
export interface ActionName {
  readonly file: string;
  readonly name: string;
}

/** All server actions of the present build, by the id under which a browser calls them. */
export function readActionIds(): ReadonlyMap<string, ActionName> {
  const manifest: unknown = JSON.parse(
    readFileSync(join(ROOT, ".next", "server", "server-reference-manifest.json"), "utf8"),
  );
  const byId = fieldsOf(fieldsOf(manifest)["node"]);
  return new Map(
    Object.entries(byId).map(([id, entry]) => {
      const { filename, exportedName } = fieldsOf(entry);
      return [id, { file: String(filename).replaceAll("\\", "/"), name: String(exportedName) }];
    }),
  );
}

/** What a call is made with: whose session, the page it is sent from, and which action. */
interface Call extends ActionName {
  readonly page: string;
}

/**
 * Calls a server action as the browser's script would, without a browser.
 * @throws {Error} with the answer, where it is not a success
 */
export async function callAction(
  client: APIRequestContext,
  { page, ...action }: Call,
  input: object,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await client.post(page, {
    headers: { ...headersOf(action), "Content-Type": "text/plain;charset=UTF-8" },
    data: JSON.stringify([input]),
  });
  const answer = readAnswer(await response.text());
  if (answer["ok"] !== true) {
    throw new Error(`${action.name} answered ${response.status()}: ${JSON.stringify(answer)}`);
  }
  return answer;
}

/**
 * Posts a form whose action takes what it answered before and the form's fields, and leads to another page.
 * @throws {Error} with the answer, where it leads nowhere
 */
export async function postForm(
  client: APIRequestContext,
  { page, ...action }: Call,
  before: object,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const multipart = new FormData();
  for (const [field, value] of Object.entries(fields)) multipart.set(`_1_${field}`, value);
  // Read as it comes in: the arguments stand last, since they point at the fields.
  multipart.set("0", JSON.stringify([before, "$K1"]));
  const response = await client.post(page, { headers: headersOf(action), multipart });
  if (response.headers()["x-action-redirect"] !== undefined) return;
  throw new Error(`${action.name} answered ${response.status()}: ${JSON.stringify(readAnswer(await response.text()))}`);
}

function headersOf({ file, name }: ActionName): Readonly<Record<string, string>> {
  for (const [id, action] of readActionIds()) {
    if (action.file === file && action.name === name) return { "Next-Action": id };
  }
  throw new Error(`there is no server action ${name} in ${file}`);
}

/** What an action answered stands in a line of its own, under the number that the first line names. */
function readAnswer(body: string): Readonly<Record<string, unknown>> {
  const number = /"a":"\$@(?<number>[0-9a-f]+)"/.exec(body)?.groups?.["number"] ?? "1";
  const line = body.split("\n").find((one) => one.startsWith(`${number}:`));
  return line === undefined ? { answered: body.slice(0, 300) } : fieldsOf(JSON.parse(line.slice(number.length + 1)));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
