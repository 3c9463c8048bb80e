import Link from "next/link";
import { ItemForm } from "./item-form";
import type { OpenItemView, ReviewActions } from "./review-view";
import styles from "./review.module.css";
import { SourcePanel } from "./source-panel";

interface OpenItemProps {
  readonly item: OpenItemView;
  readonly importPath: string;
  readonly actions: ReviewActions;
}

/** The open item: its source on one side, its fields with their evidence on the other. */
export function OpenItem({ item, importPath, actions }: OpenItemProps) {
  return (
    <li className={styles.open} id={`item-${item.itemKey}`}>
      <header>
        <h3 dir="auto">{item.title}</h3>
        <p>{item.about}</p>
        <Link className={styles.fold} href={`${importPath}?item=none`} scroll={false}>
          Fold
        </Link>
      </header>
      <div className={styles.columns}>
        <SourcePanel item={item} reviseAction={actions.reviseAction} />
        <ItemForm key={item.itemKey} item={item} nextHref={importPath} actions={actions} />
      </div>
    </li>
  );
}
