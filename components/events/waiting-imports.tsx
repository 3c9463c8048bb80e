import Link from "next/link";
import { inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./home.module.css";

interface WaitingImportsProps {
  readonly imports: readonly { readonly key: string; readonly items: number }[];
}

/** Imports that a person began and did not finish. */
export function WaitingImports({ imports }: WaitingImportsProps) {
  if (imports.length === 0) return null;
  return (
    <p className={styles.waiting}>
      {imports.length} {inNumber(imports.length, "import")} {imports.length === 1 ? "waits" : "wait"} for you:{" "}
      {imports.map(({ key, items }) => (
        <Link prefetch={false} key={key} href={`/articles/import/${key}`}>
          {items} {inNumber(items, "page")}
        </Link>
      ))}
    </p>
  );
}
