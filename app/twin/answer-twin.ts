import type { SearchParams } from "@/app/guard/guarded";
import { NotFoundError } from "@/db/errors";
import type { Workspace } from "@/app/guard/workspace";
import type { Action } from "@/domain/permissions/permissions";
import { type FoundTwin, findTwin } from "./find-twin";
import { type Twin, type TwinContent, TWINS } from "./twins";

/** Named in every twin, so that a file that travels says where it came from. */
const GENERATED_BY = "Parallax";

export interface TwinContext {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

export interface AnsweredTwin {
  /** The page's address, with the query. */
  readonly address: string;
  readonly generatedBy: string;
  readonly query: SearchParams;
  readonly content: TwinContent;
}

/**
 * What one must be allowed to do to see this twin: the same as for its page.
 * @throws {NotFoundError} no page with twins has this address
 */
export async function actionOfTwin(context: TwinContext): Promise<Action> {
  return (await readAddress(context)).twin.action;
}

/**
 * What the page at this address shows, for either format.
 * @throws {NotFoundError} no page with twins has this address, or it shows something that is not there
 */
export async function answerTwin(workspace: Workspace, request: Request, context: TwinContext): Promise<AnsweredTwin> {
  const { page, twin, params } = await readAddress(context);
  const parameters = new URL(request.url).searchParams;
  // A rewritten request carries the parts that the rule took from its path as well.
  parameters.delete("path");
  const query = readQuery(parameters);
  const search = parameters.toString();
  return {
    address: search === "" ? page : `${page}?${search}`,
    generatedBy: GENERATED_BY,
    query,
    content: await twin.load(workspace, params, query),
  };
}

async function readAddress(context: TwinContext): Promise<FoundTwin<Twin> & { readonly page: string }> {
  const { path } = await context.params;
  const parts = path.map((part) => decodeURIComponent(part));
  const found = findTwin(parts, TWINS);
  const page = parts.length === 1 && parts[0] === "index" ? "/" : `/${parts.join("/")}`;
  if (found === null) throw new NotFoundError("twin", page);
  return { ...found, page };
}

function readQuery(parameters: URLSearchParams): SearchParams {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}
