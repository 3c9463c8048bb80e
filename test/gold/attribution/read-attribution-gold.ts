import type { AttributionKind } from "../../../domain/attribution/attribution";
import type { VerbClass } from "../../../domain/claims/claim";
import type { TextRange } from "../../../domain/text/page-text";

/** One attribution as a person marked it. Offsets are UTF-16 code units of the passage's text. */
export interface GoldAttribution {
  readonly kind: AttributionKind;
  readonly source: TextRange | null;
  readonly cue: TextRange | null;
  readonly content: readonly TextRange[];
  readonly verbClass: VerbClass | null;
}

export interface GoldPassage {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const KINDS: Readonly<Record<string, AttributionKind>> = { d: "direct", m: "mixed", i: "indirect" };

const CLASSES: Readonly<Record<string, VerbClass>> = {
  n: "neutral",
  a: "affirming",
  k: "conceding",
  t: "distancing",
  x: "denying",
  b: "attacking",
  o: "directive-or-commissive",
};

interface Mark extends TextRange {
  readonly role: string;
  /** Numbers of the attributions that it belongs to. */
  readonly numbers: readonly string[];
  /** Letter of the verb class; empty for other roles. */
  readonly class: string;
}

/**
 * Reads a gold file: passages under a line `# id`, with marks in braces. `{s1 …}` is the source of the passage's
 * attribution 1, `{s1+2 …}` of two of them; `{c1n …}` its cue with the letter of the verb class; `{d1 …}`, `{m1 …}`,
 * `{i1 …}` a piece of its content: quoted, partly quoted, not quoted. Marks may stand inside each other. A line end
 * inside a passage ends a paragraph.
 *
 * @throws SyntaxError naming the passage, for a mark that is not closed or not known, or a cue without content
 */
export function readAttributionGold(markup: string): GoldPassage[] {
  return markup
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const lineEnd = block.indexOf("\n");
      const id = block.slice(0, lineEnd).trim();
      return readPassage(id, block.slice(lineEnd + 1).trim());
    });
}

function readPassage(id: string, marked: string): GoldPassage {
  const marks: Mark[] = [];
  const open: Omit<Mark, "end">[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked.charAt(at);
    if (character === "{") {
      const head = /^\{([scdmi])(\d{1,2}(?:\+\d{1,2})*)([a-z]?) /u.exec(marked.slice(at, at + 20));
      if (head === null) throw new SyntaxError(`unknown mark in ${id}: ${marked.slice(at, at + 20)}`);
      const [whole, role = "", numbers = "", verbClass = ""] = head;
      open.push({ role, numbers: numbers.split("+"), class: verbClass, start: text.length });
      at += whole.length - 1;
    } else if (character === "}") {
      const mark = open.pop();
      if (mark === undefined) throw new SyntaxError(`brace too many in ${id}`);
      marks.push({ ...mark, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new SyntaxError(`mark not closed in ${id}`);
  return { id, text, attributions: gather(id, marks) };
}

function gather(id: string, marks: readonly Mark[]): GoldAttribution[] {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  const numbers = [...new Set(ordered.flatMap((mark) => mark.numbers))].toSorted();
  return numbers.map((number) => {
    const own = ordered.filter((mark) => mark.numbers.includes(number));
    const content = own.filter(({ role }) => role in KINDS);
    const kind = KINDS[content[0]?.role ?? ""];
    if (kind === undefined) throw new SyntaxError(`attribution ${number} of ${id} has no content`);
    const cue = own.find(({ role }) => role === "c");
    return {
      kind,
      source: rangeOf(own.find(({ role }) => role === "s")),
      cue: rangeOf(cue),
      content: content.map(({ start, end }) => ({ start, end })),
      verbClass: cue === undefined ? null : (CLASSES[cue.class] ?? null),
    };
  });
}

function rangeOf(mark: Mark | undefined): TextRange | null {
  return mark === undefined ? null : { start: mark.start, end: mark.end };
}
