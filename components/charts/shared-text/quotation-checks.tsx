import { Fragment } from "react";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { CheckedQuotation, Printing, PrintingRun } from "@/domain/comparison/quotations/quotation-comparison";
import { QUOTATION_KIND_WORDS } from "@/domain/comparison/quotations/quotation-kind-words";
import { capitalise } from "@/domain/comparison/sentence-parts";
import { quotationAddress } from "@/domain/evidence/quotation-evidence";
import styles from "./quotation-checks.module.css";

interface QuotationChecksProps {
  readonly checks: readonly CheckedQuotation[];
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Pairs of printings of the same words, each as one line: underlined what only the first has, struck what it lacks. */
export function QuotationChecks({ checks, page, selected }: QuotationChecksProps) {
  return (
    <ol className={styles.checks}>
      {checks.map((check) => {
        const { kind, quotation, against, runs, differences } = check;
        const address = quotationAddress(check);
        return (
          <li
            key={`${quotation.label.article} ${quotation.start} ${against.label.article} ${against.start}`}
            className={styles.check}
          >
            <h3>
              <a {...markLink(page, address, { count: check.evidenceCount, selected })}>
                {capitalise(QUOTATION_KIND_WORDS[kind])}
              </a>
            </h3>
            <p className={styles.who}>
              <Who printing={quotation} />
              <span>beside{check.isAgainstDocument ? " the document" : ""}</span>
              <Who printing={against} />
            </p>
            <blockquote className={styles.line}>
              “
              {runs.map((run, index) => (
                <Fragment key={index}>
                  {run.kind === "only-there" && index > 0 ? " " : ""}
                  <Run run={run} here={quotation.label.name} there={against.label.name} />
                  {run.kind === "only-there" && index < runs.length - 1 ? " " : ""}
                </Fragment>
              ))}
              ”
            </blockquote>
            {differences.length === 0 ? null : (
              <ul className={styles.differences}>
                {differences.map((difference, index) => (
                  <li key={index}>{difference}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Who({ printing: { label, dateText } }: { readonly printing: Printing }) {
  return (
    <span className={styles.printing}>
      <OutletChip letters={label.letters} name={label.name} slot={label.column.slot} />
      {label.name}, {dateText}
    </span>
  );
}

interface RunProps {
  readonly run: PrintingRun;
  readonly here: string;
  readonly there: string;
}

/** Words of one side only say whose they are to those who do not see the line through or below them. */
function Run({ run: { kind, text }, here, there }: RunProps) {
  if (kind === "same") return text;
  const Changed = kind === "only-here" ? "ins" : "del";
  return (
    <Changed className={kind === "only-here" ? styles.here : styles.there}>
      <span className="visually-hidden">[only in {kind === "only-here" ? here : there}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </Changed>
  );
}

/** How the lines are read. */
export function QuotationLegend() {
  return (
    <ul className={styles.legend}>
      <li>
        <ins className={styles.here}>underlined</ins> only the first prints it
      </li>
      <li>
        <del className={styles.there}>struck</del> only the second prints it
      </li>
    </ul>
  );
}
