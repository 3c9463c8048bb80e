import { inNumber } from "@/domain/comparison/sentence-parts";

/** A count in digits with its noun, as lists say it: "1 coding", "2,000 codings". */
export function sayCount(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${inNumber(count, noun)}`;
}
