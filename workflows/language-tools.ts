import { readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import { type GenericFrameModel, readGenericFrameModel } from "@/domain/framing/suggest/generic-frame-model";
import { createTagger, type Tagger } from "@/domain/words/tagger";
import { readWordTable, type WordTable } from "@/domain/words/word-table";

const REFERENCE = join(import.meta.dirname, "..", "reference");

/** The tagger for English; building it takes a fifth of a second. */
export const bundledTagger: () => Tagger = once(() => createTagger(model));

/** The table of words that comes with Parallax. */
export const bundledWords: () => WordTable = once(() => {
  const folder = join(REFERENCE, "word-vectors");
  return readWordTable(readFileSync(join(folder, "words.txt"), "utf8"), readFileSync(join(folder, "vectors.bin")));
});

/** The trained weights of the five generic frames. */
export const bundledFrameModel: () => GenericFrameModel = once(() =>
  readGenericFrameModel(readFileSync(join(REFERENCE, "framing-weights", "generic-frames.json"), "utf8")),
);

/** Made when first asked for, and kept for as long as the process lives. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
