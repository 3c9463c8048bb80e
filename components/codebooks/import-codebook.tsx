"use client";

import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NO_ANSWER } from "@/components/form/no-answer";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./draft.module.css";
import { type CodebookPreview, type Fault, sendCodebookFile } from "./send-codebook-file";
import { sayCount } from "./say-count";

interface ImportCodebookProps {
  readonly limitBytes: number;
  /** Most characters of a codebook's name. */
  readonly nameLength: number;
}

/** Chooses a codebook file, shows what is in it or all that is wrong with it, and stores it when that is wanted. */
export function ImportCodebook({ limitBytes, nameLength }: ImportCodebookProps) {
  const id = useId();
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<CodebookPreview | null>(null);
  const [problem, setProblem] = useState<{ readonly message: string; readonly faults: readonly Fault[] } | null>(null);
  const [name, setName] = useState("");
  const [isBusy, startTransition] = useTransition();

  const look = (chosen: File) =>
    startTransition(async () => {
      setFile(chosen);
      setPreview(null);
      if (chosen.size > limitBytes) {
        setProblem({ message: "The file has more than 2 MB; codebooks are smaller than that.", faults: [] });
        return;
      }
      const answer = await sendCodebookFile(chosen, null).catch(() => ({ ...NO_ANSWER, faults: [] }));
      setProblem(answer.ok ? null : answer);
      if (!answer.ok || !("versions" in answer)) return;
      setPreview(answer);
      setName(answer.name);
    });
  const store = () =>
    startTransition(async () => {
      if (file === null) return;
      const answer = await sendCodebookFile(file, name).catch(() => ({ ...NO_ANSWER, faults: [] }));
      setProblem(answer.ok ? null : answer);
      if (answer.ok && "next" in answer) router.push(answer.next);
    });

  return (
    <div className={styles.import}>
      <p>
        <label htmlFor={id} className={styles.label}>
          Codebook file
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-limit`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) look(chosen);
          }}
        />
        <span id={`${id}-limit`} className={styles.hint}>
          JSON as Parallax writes it, up to {limitBytes / 1024 / 1024} MB.
        </span>
      </p>
      {problem === null ? null : <Problem {...problem} />}
      {preview === null ? null : (
        <>
          <PreviewedFile preview={preview} />
          <p>
            <label htmlFor={`${id}-name`} className={styles.label}>
              Name here
            </label>
            <input
              id={`${id}-name`}
              type="text"
              className={styles.text}
              value={name}
              maxLength={nameLength}
              aria-describedby={`${id}-beside`}
              onChange={(event) => setName(event.target.value)}
            />
            <span id={`${id}-beside`} className={styles.hint}>
              {preview.isNameTaken
                ? `There is a codebook named “${preview.fileName}” already. This one comes in beside it; nothing of that one changes.`
                : "It comes in as a codebook of its own."}
            </span>
          </p>
          <p>
            <BusyButton className="button primary" isBusy={isBusy} onClick={store}>
              Import the codebook
            </BusyButton>
          </p>
        </>
      )}
    </div>
  );
}

function Problem({ message, faults }: { readonly message: string; readonly faults: readonly Fault[] }) {
  return (
    <div className={styles.problem} role="alert">
      <p>{faults.length === 0 ? message : `${message} Nothing was stored.`}</p>
      {faults.length === 0 ? null : (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.place} ${fault.message}`}>
              <code>{fault.place === "" ? "the file" : fault.place}</code> {fault.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PreviewedFile({ preview }: { readonly preview: CodebookPreview }) {
  const { fileName, purpose, description, source, versions, rulingCount } = preview;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{fileName}</h2>
      <p>{description}</p>
      <p className={styles.hint}>
        For {purpose}. Source: {source}. {sayCount(versions.length, "version")}, {sayCount(rulingCount, "ruling")}.
      </p>
      <ul className={styles.previewed}>
        {versions.map(({ number, note, publishedOn, codeNames, changes, measuredCodes, measuredOn }) => (
          <li key={number}>
            <h3>Version {number}</h3>
            <p>
              {note} ({formatDate(publishedOn)}
              {changes === null ? "" : `, ${changes}`})
            </p>
            <p className={styles.hint}>{codeNames.join(" · ")}</p>
            {measuredCodes === 0 ? null : (
              <p className={styles.hint}>
                The file says how far coders agreed on {sayCount(measuredCodes, "code")} of it
                {measuredOn === null ? "" : `, last measured on ${formatDate(measuredOn)}`}; that comes in as figures
                from elsewhere.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
