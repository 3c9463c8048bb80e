import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import type { z } from "zod";
import { NotFoundError } from "@/db/errors";
import { type Action, isAllowed } from "@/domain/permissions/permissions";
import { SENT_PATH } from "@/proxy";
import { decideEntry, type Entry } from "./decide-entry";
import { findDistrust } from "./trusted-request";
import { findPerson, openWorkspace, type Workspace } from "./workspace";

/**
 * The one guard. Every server action, page and route handler goes through one of the four functions below: where the
 * request comes from, whether this role may do this, and whether what was sent has the right shape. Nothing is decided
 * in proxy.ts. What changed is logged by the workflows, and how often a password or a link may be tried is limited by
 * those that check them (docs/decisions/011-one-guard.md, 018-accounts.md).
 */

/** What an action answers when it does not do what was asked. `fieldErrors` are by the name of the form's field. */
export interface ActionRefusal {
  readonly ok: false;
  readonly reason: string;
  readonly message: string;
  readonly fieldErrors?: Readonly<Record<string, string>>;
}

const DISTRUST = {
  ok: false,
  reason: "distrust",
  message: "This request did not come from Parallax itself. Reload the page and try again.",
} as const;

const FORBIDDEN = { ok: false, reason: "forbidden", message: "You may not do this here." } as const;

const SIGN_IN = {
  ok: false,
  reason: "sign-in",
  message: "You are signed out. Sign in in another tab and try again; what you typed stays here.",
} as const;

const REFUSALS = {
  distrust: { refusal: DISTRUST, status: 421 },
  forbidden: { refusal: FORBIDDEN, status: 403 },
  "sign-in": { refusal: SIGN_IN, status: 401 },
} as const;

async function decide(action: Action, changes: boolean): Promise<Entry> {
  const distrust = await findDistrust(changes);
  // Whoever is not trusted learns nothing, not even whether their session is one.
  if (distrust !== null) return "distrust";
  const { accounts, role } = await findPerson();
  return decideEntry({ distrust, accounts, role, action });
}

/** Where somebody signs in to go on with this page. */
async function signInAddress(): Promise<string> {
  const path = (await headers()).get(SENT_PATH) ?? "/";
  return path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** Makes a server action of a handler. Its input is checked by `schema`; a missing thing is answered, not thrown. */
export function guardedAction<Schema extends z.ZodType, Result extends object>(
  action: Action,
  schema: Schema,
  handler: (workspace: Workspace, input: z.output<Schema>) => Promise<Result>,
): (input: z.input<Schema>) => Promise<Result | ActionRefusal> {
  return async (input) => {
    const entry = await decide(action, true);
    if (entry !== "open") return REFUSALS[entry].refusal;
    const parsed = schema.safeParse(input);
    if (!parsed.success) return toRefusal(parsed.error);
    try {
      return await handler(await openWorkspace(), parsed.data);
    } catch (error) {
      if (error instanceof NotFoundError) return { ok: false, reason: "not-found", message: notFoundMessage(error) };
      throw error;
    }
  };
}

type Params = Readonly<Record<string, string | string[]>>;
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export interface PageProps {
  readonly params: Promise<Params>;
  readonly searchParams: Promise<SearchParams>;
}

export interface PageInput extends Workspace {
  /** Whether whoever looks may do this; a form that would be refused them is left out. */
  may(action: Action): boolean;
  /** A part of the address such as `[slug]`. */
  param(name: string): string;
  /** The first value of a search parameter, or undefined. */
  query(name: string): string | undefined;
  readonly searchParams: SearchParams;
}

/** Makes a page of a handler. */
export function guardedPage(action: Action, handler: (input: PageInput) => Promise<ReactNode>) {
  return async function GuardedPage({ params, searchParams }: PageProps): Promise<ReactNode> {
    const entry = await decide(action, false);
    if (entry === "sign-in") redirect(await signInAddress());
    if (entry !== "open") notFound();
    const [given, search, workspace] = await Promise.all([params, searchParams, openWorkspace()]);
    try {
      return await handler({
        ...workspace,
        may: (wanted) => isAllowed(workspace.role, wanted, workspace.accounts),
        searchParams: search,
        param: (name) => first(given[name]) ?? "",
        query: (name) => first(search[name]),
      });
    } catch (error) {
      if (error instanceof NotFoundError) notFound();
      throw error;
    }
  };
}

/**
 * Makes a page's `generateMetadata` of a function that answers its title. It runs beside the page and not inside it,
 * so it is guarded on its own: a title in the head gives away as much as one in the text.
 */
export function guardedTitle(
  action: Action,
  findTitle: (workspace: Workspace, param: (name: string) => string) => Promise<string | null>,
) {
  return async ({ params }: Pick<PageProps, "params">): Promise<Metadata> => {
    if ((await decide(action, false)) !== "open") return {};
    const given = await params;
    return { title: (await findTitle(await openWorkspace(), (name) => first(given[name]) ?? "")) ?? "Not found" };
  };
}

/**
 * Makes a route handler of a function. Requests that may change something must come from one of our own pages. A route
 * that answers for several pages says by its address which action it takes.
 */
export function guardedRoute<Context>(
  action: Action | ((context: Context) => Promise<Action>),
  handler: (workspace: Workspace, request: Request, context: Context) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    const changes = request.method !== "GET" && request.method !== "HEAD";
    // Before the address is looked at: it may name things that are nobody else's business.
    if ((await decide("enter", changes)) !== "open") return refusal("distrust");
    try {
      const needed = typeof action === "function" ? await action(context) : action;
      const entry = await decide(needed, changes);
      if (entry !== "open") return refusal(entry);
      return await handler(await openWorkspace(), request, context);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const message = notFoundMessage(error);
      return Response.json({ error: { ok: false, reason: "not-found", message } }, { status: 404 });
    }
  };
}

function refusal(entry: keyof typeof REFUSALS): Response {
  const { refusal: error, status } = REFUSALS[entry];
  return Response.json({ error }, { status });
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function toRefusal(error: z.ZodError): ActionRefusal {
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of error.issues) fieldErrors[path.join(".")] ??= message;
  const message = error.issues[0]?.message ?? "Something in the form cannot be used.";
  return { ok: false, reason: "invalid", message, fieldErrors };
}

function notFoundMessage(error: NotFoundError): string {
  return `There is no ${error.kind} “${error.key}” (any more).`;
}
