"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import type { Choice } from "@/components/form/choice";
import type { ClassAction } from "../class-button";
import styles from "./control.module.css";

export type OpenAction = ClassAction<{ readonly key: string; readonly address: string; readonly port: string }>;

interface DoorFormProps {
  readonly sessionKey: string;
  readonly addresses: readonly Choice[];
  readonly port: number;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly openAction: OpenAction;
}

/** Opens the door at one of this computer's addresses: one press where the first one is right. */
export function DoorForm({ sessionKey, addresses, port, label, isPrimary, openAction }: DoorFormProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(async () => {
      const input = { key: sessionKey, address: textOf(data, "address"), port: textOf(data, "port") };
      const answer = await openAction(input).catch(() => NOTHING_DONE);
      setProblem(answer.ok ? null : answer.message);
      if (answer.ok) router.refresh();
    });
  };
  return (
    <form className={styles.door} onSubmit={open}>
      <label>
        Address of this computer
        <select name="address">
          {addresses.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Port
        <input name="port" type="number" min={1024} max={65535} defaultValue={port} />
      </label>
      <BusyButton type="submit" className={isPrimary ? "button primary" : "button"} isBusy={isBusy}>
        {label}
      </BusyButton>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}
