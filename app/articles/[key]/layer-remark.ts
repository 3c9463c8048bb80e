import type { LayerRemark } from "@/components/article/layer-notes";
import { type Layer, readerHref } from "@/components/article/reader-address";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import { formatEvidence } from "@/domain/evidence/evidence-address";
import type { LaidByMethod, LaidShared } from "@/workflows/read-layers";
import type { LoadedReader } from "./load-reader";

/**
 * What is to be said of a layer as a whole: who found it, or why there is nothing to show, so that an empty text is
 * never taken for a text without. Null for the layers that people mark.
 */
export function remarkOn(layer: Layer, loaded: LoadedReader): LayerRemark | null {
  const { layers } = loaded;
  switch (layer) {
    case "voices":
      return voicesRemark(layers.voices, loaded);
    case "charged":
      return chargedRemark(layers.charged, loaded);
    case "shared":
      return sharedRemark(layers.shared, loaded);
    default:
      return null;
  }
}

function voicesRemark(voices: LoadedReader["layers"]["voices"], loaded: LoadedReader): LayerRemark {
  if (voices.state !== "shown") return { layer: "voices", ...whyNothing("Who speaks", voices, loaded) };
  const { items, method } = voices;
  const decided = items.filter(({ isDecided }) => isDecided).length;
  const slug = loaded.compared?.comparison.event.slug;
  const review =
    slug === undefined
      ? []
      : [{ label: "Decide", href: `/events/${slug}/review?kind=attribution&article=${loaded.article.key}` }];
  const by = method === null ? "the method" : `“${method.label}”, version ${method.version}`;
  return {
    layer: "voices",
    text: describeStatements(items.length, decided, by),
    links: [{ label: "How they are found", href: "/methods#attribution" }, ...review],
  };
}

function describeStatements(count: number, decided: number, by: string): string {
  if (count === 0) return `No statement of anybody else was found by ${by}.`;
  const statements = `${formatFigure(count)} ${inNumber(count, "statement")}`;
  if (decided === 0) return `${statements}, found by ${by} (dashed). No person has decided on any.`;
  if (decided === count) return `${statements}, decided by people (solid).`;
  return `${statements}: ${formatFigure(decided)} decided by people (solid), the others found by ${by} (dashed).`;
}

function chargedRemark(charged: LoadedReader["layers"]["charged"], loaded: LoadedReader): LayerRemark {
  if (charged.state !== "shown") return { layer: "charged", ...whyNothing("Charged words", charged, loaded) };
  const { length } = charged.items;
  const method = { label: "How they are found", href: "/methods#charged-words" };
  if (length === 0) {
    return { layer: "charged", text: "No charged word was found in the outlet’s own voice.", links: [method] };
  }
  const { compared, article, layers } = loaded;
  // Where the event was compared with this text, its drawer has the same words.
  const isCompared = layers.shared.state === "shown" && compared?.comparison.event.kind === "event";
  const evidence = formatEvidence({ kind: "charged", article: article.key });
  const drawer = isCompared
    ? [{ label: "Evidence", href: `/events/${compared.comparison.event.slug}/words?evidence=${evidence}` }]
    : [];
  return {
    layer: "charged",
    text: `${formatFigure(length)} charged ${inNumber(length, "word")} in the outlet’s own voice: places to look, no verdict.`,
    links: [...drawer, method],
  };
}

function sharedRemark(shared: LaidShared, loaded: LoadedReader): LayerRemark {
  const event = loaded.compared?.comparison.event;
  const method = { label: "How it is found", href: "/methods#shared-text" };
  const links =
    event === undefined ? [method] : [{ label: "In the event", href: `/events/${event.slug}/text` }, method];
  if (shared.state === "not-current") return { layer: "shared", ...whyNothing("Shared text", shared, loaded) };
  const text =
    shared.state === "shown"
      ? shared.items.length === 0
        ? "No other article of the event prints twelve words or more of this text."
        : `${formatFigure(shared.items.length)} ${inNumber(shared.items.length, "passage")} of twelve words or more that other articles of the event print, too.`
      : WHY_NOT_SHARED[shared.state];
  return { layer: "shared", text, links };
}

const WHY_NOT_SHARED: Readonly<Record<Exclude<LaidShared["state"], "shown" | "not-current">, string>> = {
  "no-event": "The article is in no event: there is nothing to compare its text with.",
  background: "The article stands in the background of its event: only texts about the event are compared.",
  "not-compared": "The texts of the event have not been compared yet.",
  "compared-earlier": "The texts of the event were compared before this text came in; they have not been since.",
};

type WhyNothing = Pick<LayerRemark, "text" | "links">;

function whyNothing(
  what: string,
  laid: Exclude<LaidByMethod<unknown>, { readonly state: "shown" }>,
  { article, query }: LoadedReader,
): WhyNothing {
  const analysis = { label: "Its analysis", href: `/articles/${article.key}/source#analysis` };
  switch (laid.state) {
    case "not-analysed":
      return { text: `${what}: this text has not been analysed yet.`, links: [analysis] };
    case "not-read":
      return { text: `${what}: the methods do not read the language of this text.`, links: [analysis] };
    case "earlier":
      return {
        text: `${what}: analysed in version ${laid.version} of the text, not yet in this one.`,
        links: [analysis],
      };
    case "not-current":
      return {
        text: `${what}: shown in the current wording, version ${laid.version}.`,
        links: [{ label: "Show it there", href: readerHref(article.key, { ...query, version: laid.version }) }],
      };
  }
}
