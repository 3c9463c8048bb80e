import type { ReactNode } from "react";
import { PageHead } from "@/components/page/page-head";
import styles from "./form-page.module.css";

interface FormPageProps {
  readonly heading: string;
  readonly crumb: ReactNode;
  /** What it is for, in one or two sentences. */
  readonly intro: string;
  readonly children: ReactNode;
}

/** A page that holds one form. */
export function FormPage({ heading, crumb, intro, children }: FormPageProps) {
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <PageHead crumb={crumb} heading={heading}>
        {intro}
      </PageHead>
      {children}
    </main>
  );
}
