import { dirname } from "node:path";
import { isRole, ROLES } from "@/domain/permissions/permissions";
import { closeAccount } from "@/workflows/accounts/change-account";
import { firstRunCode } from "@/workflows/accounts/first-run-code";
import { invitationPath } from "@/workflows/accounts/invitation-links";
import { invite, inviteAgain, type MadeInvitation } from "@/workflows/accounts/invite";
import { readSessionSecret } from "@/workflows/accounts/session-secret";
import { findAccount, hasOwner, listAccounts, publicAddress } from "@/workflows/accounts/list-accounts";
import { type OpenWorkspace, openWorkspace } from "@/workflows/open-workspace";
import type { WorkContext } from "@/workflows/work-context";
import { printJson, printNote, printText, readArguments, UsageError } from "../output";

const USAGE = `parallax user add NAME [--role ${ROLES.join("|")}]   make a link by which somebody gets an account
parallax user list [--json]                               everybody with an account
parallax user link LOGIN                                  make a link for a new password
parallax user close LOGIN                                 end an account; what it did stays`;

/** `parallax user …`: accounts from the machine itself, for the first owner and for whoever locked themselves out. */
export async function user(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { role: { type: "string" }, json: { type: "boolean" } });
  const [verb, ...names] = positionals;
  const name = names.join(" ").trim();
  const isKnown =
    verb === "list" || verb === "first-run"
      ? name === ""
      : ["add", "link", "close"].includes(verb ?? "") && name !== "";
  if (!isKnown) throw new UsageError(USAGE);
  const workspace = await openWorkspace(process.env);
  try {
    if (verb === "list") return await list(workspace.context, values.json === true);
    if (verb === "first-run") return await printFirstRunCode(workspace);
    if (verb === "add") return await add(workspace.context, name, values.role);
    return await change(workspace.context, name, verb === "close");
  } finally {
    await workspace.close();
  }
}

/** Asked by `npm start`: a code where there is no owner yet, nothing where there is one. */
async function printFirstRunCode({ context, file }: OpenWorkspace): Promise<number> {
  if (await hasOwner(context)) return 0;
  await printText(`${firstRunCode(await readSessionSecret(dirname(file)))}\n`);
  return 0;
}

async function list(context: WorkContext, asJson: boolean): Promise<number> {
  const users = await listAccounts(context);
  const rows = users.map(({ login, role, coder, archivedAt }) => ({
    login,
    role,
    name: coder.name,
    closed: archivedAt !== null,
  }));
  if (asJson) await printJson(rows);
  else
    await printText(
      rows.map(({ login, role, name, closed }) => `${login}\t${role}\t${name}${closed ? "\tclosed" : ""}\n`).join(""),
    );
  return 0;
}

async function add(context: WorkContext, name: string, given: string | undefined): Promise<number> {
  const users = await listAccounts(context);
  // The first one has to be an owner: nobody else could invite the others.
  const role = given ?? (users.some(({ role: has }) => has === "owner") ? "coder" : "owner");
  if (!isRole(role)) throw new UsageError(`--role is "${role}"; give one of ${ROLES.join(", ")}`);
  return printLink(await invite(context, { name, role }));
}

async function change(context: WorkContext, typed: string, closes: boolean): Promise<number> {
  const found = await findAccount(context, typed);
  if (found === null) throw new UsageError(`nobody signs in as "${typed}"; parallax user list shows who does`);
  if (!closes && found.archivedAt !== null) {
    throw new UsageError(`the account of "${typed}" is closed; an owner opens it again on the page /people`);
  }
  if (!closes) return printLink(await inviteAgain(context, found.key));
  const answer = await closeAccount(context, { userKey: found.key, isClosed: true });
  printNote(`${answer.ok ? answer.summary : answer.message}\n`);
  return answer.ok ? 0 : 1;
}

async function printLink({ invitation, token }: MadeInvitation): Promise<number> {
  const url = publicAddress(process.env);
  if (url === null)
    printNote("PARALLAX_URL is not set: put the address under which people reach Parallax before the link\n");
  printNote(`for ${invitation.name}, as ${invitation.role}, until ${invitation.expiresAt.slice(0, 10)}, once\n`);
  await printText(`${url ?? ""}${invitationPath(token)}\n`);
  return 0;
}
