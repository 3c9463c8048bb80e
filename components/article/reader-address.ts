import { CODEBOOK_CHOICE } from "@/domain/codebooks/codebook-choice";

/** What can be laid over an article, two at most. People mark the first two; methods find the others. */
export const LAYERS = ["claims", "frames", "charged", "voices", "shared"] as const;
export type Layer = (typeof LAYERS)[number];

/** The layers of an address that names none. */
export const FIRST_LAYERS: readonly Layer[] = ["claims", "frames"];

/** How many layers can be on at once: more than two marks on one word cannot be told apart. */
export const MAX_LAYERS = 2;

/** Text sizes in CSS pixels. */
export const TEXT_SIZES = [18, 22, 26] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Everything of the reader that lives in its address, but for the article's key. */
export interface ReaderQuery {
  /** Those that are on, the one that was turned on last at the end. */
  readonly layers: readonly Layer[];
  /** Key of a codebook, with `@` and a number one of its versions; null for the one that is offered first. */
  readonly codebook: string | null;
  /** Number of a version, or null for the current one. */
  readonly version: number | null;
  /** Slug of the event in which it is read, or null for its first. */
  readonly event: string | null;
  /** Key of a passage to scroll to and outline. */
  readonly passage: string | null;
  readonly size: TextSize;
}

const KEY = /^[a-z0-9-]{1,120}$/;

/** Reads the address; what is missing or mistyped falls back to its default. */
export function readReaderQuery(get: (name: string) => string | undefined): ReaderQuery {
  const version = Number(get("version"));
  return {
    layers: readLayers(get("layers")),
    codebook: choiceOf(get("codebook")),
    version: Number.isSafeInteger(version) && version > 0 ? version : null,
    event: keyOf(get("event")),
    passage: keyOf(get("passage")),
    size: TEXT_SIZES.find((size) => String(size) === get("size")) ?? 18,
  };
}

/** The address of an article with these switches; only what differs from the defaults is written. */
export function readerHref(articleKey: string, query: Partial<ReaderQuery>): string {
  const parameters = new URLSearchParams();
  const { layers = FIRST_LAYERS, codebook, version, event, passage, size = 18 } = query;
  if (layers.join() !== FIRST_LAYERS.join()) parameters.set("layers", layers.length === 0 ? "none" : layers.join(","));
  if (codebook != null) parameters.set("codebook", codebook);
  if (version != null) parameters.set("version", String(version));
  if (event != null) parameters.set("event", event);
  if (passage != null) parameters.set("passage", passage);
  if (size !== 18) parameters.set("size", String(size));
  const search = parameters.toString();
  return search === "" ? `/articles/${articleKey}` : `/articles/${articleKey}?${search}`;
}

/** The layers after one switch has been turned; where two are on already, the one that was on longer goes off. */
export function toggleLayer(layers: readonly Layer[], layer: Layer): readonly Layer[] {
  if (layers.includes(layer)) return layers.filter((other) => other !== layer);
  return [...layers, layer].slice(-MAX_LAYERS);
}

function readLayers(text: string | undefined): readonly Layer[] {
  if (text === undefined) return FIRST_LAYERS;
  const named = text.split(",", LAYERS.length).flatMap((name) => LAYERS.find((layer) => layer === name) ?? []);
  return [...new Set(named)].slice(-MAX_LAYERS);
}

function keyOf(text: string | undefined): string | null {
  return text !== undefined && KEY.test(text) ? text : null;
}

function choiceOf(text: string | undefined): string | null {
  return text !== undefined && CODEBOOK_CHOICE.test(text) ? text : null;
}
