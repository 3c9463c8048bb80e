import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Something that a request can reach: an export of an action file, a page or a route. */
export interface Door {
  /** Path from the folder that was looked through, with forward slashes. */
  readonly file: string;
  readonly name: string;
  /** The guard that makes it (`guardedAction`, …), or null where it is made without one. */
  readonly guard: string | null;
  /** The action that the guard asks for, where it stands there as a word or as a constant of the file. */
  readonly action: string | null;
  /** The functions of its own file that it calls; for a door that only hands on to a guarded one. */
  readonly calls: readonly string[];
  /** The action of the first guarded function of its own file that it calls, or null. */
  readonly handsOnTo: string | null;
}

/** What Next takes from a page or a route and what no request reaches by itself. */
const SETTINGS = new Set(["metadata", "viewport", "dynamic", "revalidate", "runtime", "maxDuration"]);

/** Every door in a folder, found in its sources and not by a list: the one to find is the one that was forgotten. */
export function listDoors(folder: string): readonly Door[] {
  return listSources(folder).flatMap((file) => doorsOf(file, readFileSync(join(folder, file), "utf8")));
}

/** The doors of one source file; of a file that is no action file, page or route only inline actions. */
export function doorsOf(file: string, source: string): readonly Door[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const isAction = tree.statements.some(isUseServer);
  if (!isAction && !/(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file)) return inlineActions(file, tree);
  const words = new Map(tree.statements.flatMap(constantsOf).map(({ name, value }) => [name, value]));
  const exported = tree.statements.flatMap((statement) => exportsOf(statement));
  return exported
    .filter(({ name }) => !SETTINGS.has(name))
    .map(({ name, value }) => {
      const calls = callsIn(value);
      return { file, name, ...guardOf(value, words), calls, handsOnTo: firstAction(calls, words) };
    })
    .concat(inlineActions(file, tree));
}

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort();
}

function isUseServer(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === "use server"
  );
}

interface Export {
  readonly name: string;
  readonly value: ts.Node;
}

function exportsOf(statement: ts.Statement): readonly Export[] {
  if (ts.isExportAssignment(statement)) return [{ name: "default", value: statement.expression }];
  // What is exported from elsewhere is nobody's guarded definition here.
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : [{ name: "re-export", value: statement }];
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
  if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) return [{ name: "default", value: statement }];
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "unknown", value: statement }];
  if (ts.isVariableStatement(statement)) return constantsOf(statement);
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    ? []
    : [{ name: "unknown", value: statement }];
}

function constantsOf(statement: ts.Statement): readonly Export[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name, initializer }) => ({
    name: name.getText(),
    value: initializer ?? name,
  }));
}

function guardOf(value: ts.Node, words: ReadonlyMap<string, ts.Node>): Pick<Door, "guard" | "action"> {
  if (!ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return { guard: null, action: null };
  const name = value.expression.text;
  if (!name.startsWith("guarded")) return { guard: null, action: null };
  const [first] = value.arguments;
  const given = first !== undefined && ts.isIdentifier(first) ? words.get(first.text) : first;
  return { guard: name, action: given !== undefined && ts.isStringLiteral(given) ? given.text : null };
}

function firstAction(calls: readonly string[], words: ReadonlyMap<string, ts.Node>): string | null {
  const actions = calls.map((name) => words.get(name)).map((value) => value && guardOf(value, words).action);
  return actions.find((action) => action != null) ?? null;
}

function callsIn(value: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) found.push(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(value);
  return found;
}

/** Functions that say "use server" in their own body are doors wherever they stand. */
function inlineActions(file: string, tree: ts.SourceFile): Door[] {
  const found: Door[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) && node.statements.some(isUseServer)) {
      found.push({ file, name: "inline action", guard: null, action: null, calls: [], handsOnTo: null });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found;
}
