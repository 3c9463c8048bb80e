import type { ClassSentences, ClassText } from "./class-material";

/** What stands in a masked text where it named its outlet; the brackets say that it was put there. */
const MASK = "[outlet]";

/**
 * A text without the names of its own outlet: "told the Courier" would undo what the mask or the card is for. Names of
 * other outlets stay, because who cites whom is part of the text. Case counts, and only whole words.
 *
 * @param names as they are recorded, with or without "The"
 */
export function hideOutlet(text: ClassText, names: readonly string[]): ClassText {
  // Longest first: "Ellery Courier" before "Courier".
  const bare = [...new Set(names.map((name) => name.replace(/^the /i, "")))].sort((a, b) => b.length - a.length);
  const hide = (words: string) => bare.reduce(hideName, words);
  const hideIn = ({ sentences, paragraphs }: ClassSentences) => ({ sentences: sentences.map(hide), paragraphs });
  return {
    ...text,
    ...hideIn(text),
    headline: hide(text.headline),
    plain: text.plain === null ? null : hideIn(text.plain),
  };
}

function hideName(words: string, name: string): string {
  if (name === "" || !words.includes(name)) return words;
  const escaped = name.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return words.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:[Tt]he )?${escaped}(?![\\p{L}\\p{N}])`, "gu"), MASK);
}
