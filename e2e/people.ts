import { execFileSync } from "node:child_process";
import type { APIRequest, APIRequestContext } from "@playwright/test";
import { ROOT, type Server } from "./server";
import { callAction, postForm } from "./server-actions";

/** Somebody who signs in. */
export interface Person {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** What an account form has answered before it is sent. */
const UNSENT = { problem: null, done: null, typed: {} };

/** A session of somebody's own, without a browser: what a raw client has. */
export function openClient(request: APIRequest, app: Server): Promise<APIRequestContext> {
  return request.newContext({ baseURL: app.url, extraHTTPHeaders: { origin: app.url } });
}

/** The code that the terminal shows for the first account. */
export function readFirstRunCode(app: Server): string {
  const env = { ...process.env, PARALLAX_DATA: app.dataFolder, PARALLAX_URL: app.url };
  const args = ["cli/parallax.mjs", "user", "first-run"];
  return execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" }).trim();
}

/** Makes the owner's account; the client is signed in afterwards. */
export async function makeOwner(client: APIRequestContext, app: Server, owner: Person): Promise<void> {
  const call = { page: "/first-run", file: "app/first-run/post-first-run.ts", name: "postFirstRun" };
  await postForm(client, call, UNSENT, { ...owner, code: readFirstRunCode(app) });
}

/** Has the owner make a link for somebody; answers the link's path. */
export async function inviteTo(
  owner: APIRequestContext,
  role: "editor" | "coder" | "reader",
  { name }: Pick<Person, "name">,
): Promise<string> {
  const call = { page: "/people", file: "app/people/actions.ts", name: "inviteAction" };
  const { link } = await callAction(owner, call, { name, role, coderKey: "" });
  return new URL(String(link)).pathname;
}

/** Takes up an invitation; the client is signed in afterwards. */
export async function joinBy(client: APIRequestContext, invitation: string, person: Person): Promise<void> {
  const call = { page: invitation, file: "app/invitation/[token]/post-invitation.ts", name: "postInvitation" };
  const token = invitation.split("/").at(-1) ?? "";
  await postForm(client, call, UNSENT, { ...person, token });
}
