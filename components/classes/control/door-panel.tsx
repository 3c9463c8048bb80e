import Link from "next/link";
import { Fold } from "@/components/form/fold";
import type { ClassState } from "@/domain/classes/class-state";
import { sayCount } from "@/domain/classes/say-numbers";
import { type ClassAction, ClassButton } from "../class-button";
import styles from "./control.module.css";
import { DoorForm, type OpenAction } from "./door-form";

/** The door as it stands; null while it is shut. */
export type DoorView = {
  readonly address: string;
  readonly port: number;
  readonly isListening: boolean;
  readonly problem: string | null;
  readonly reached: number;
} | null;

export interface AddressView {
  readonly address: string;
  readonly kind: "private" | "other" | "loopback";
  readonly card: string;
}

interface DoorPanelProps {
  readonly sessionKey: string;
  readonly state: ClassState;
  /** As it is shown, `KELP 47`. */
  readonly code: string;
  readonly door: DoorView;
  readonly addresses: readonly AddressView[];
  readonly port: number;
  readonly openAction: OpenAction;
  readonly closeAction: ClassAction<Record<never, never>>;
}

/** How pupils reach this computer, whether any has, and what to do when none can. */
export function DoorPanel(props: DoorPanelProps) {
  const { sessionKey, state, code, door, addresses, port, openAction, closeAction } = props;
  const choices = addresses.map(({ address, kind, card }) => ({
    value: address,
    label: kind === "loopback" ? `${address} (this computer alone, to try it out)` : `${address} (${card})`,
  }));
  const isOnline = addresses.some(({ kind }) => kind !== "loopback");
  return (
    <section className={styles.section} aria-labelledby="door">
      <h2 id="door">The class door</h2>
      {door === null ? (
        <p>
          Pupils join through a door of their own: it opens nothing but this class, and your own pages stay on this
          computer.
          {isOnline ? "" : " This computer is in no network now: connect it first, or try it out on it alone."}
        </p>
      ) : (
        <DoorState door={door} code={code} />
      )}
      {state === "ended" ? (
        <p>
          The class has ended. With their return code pupils can still look at their own result while the door is open.
        </p>
      ) : null}
      <div className={styles.buttons}>
        {door?.isListening === true ? null : (
          <DoorForm
            sessionKey={sessionKey}
            addresses={choices}
            port={door?.port ?? port}
            label={state === "planned" ? "Open for the class" : "Open the door"}
            isPrimary={state === "planned"}
            openAction={openAction}
          />
        )}
        {door === null ? null : (
          <ClassButton action={closeAction} input={{}}>
            Shut the door
          </ClassButton>
        )}
      </div>
      <p className={styles.note}>Keep this computer plugged in, and from going to sleep, until the class is over.</p>
      <Fold label="No phone reaches it?">
        <ul className={styles.advice}>
          <li>Is the phone in the same network as this computer, and not on mobile data?</li>
          <li>Did this computer ask whether to let incoming connections through? Allow it for private networks.</li>
          <li>Many guest networks keep devices apart from each other. Use another one, or ask the school’s IT.</li>
          <li>A phone’s own hotspot works, but often takes only five to ten devices: one for each group then.</li>
          <li>
            Print the <Link href="/classes/it-sheet">sheet for the school’s IT</Link>: it says what is needed.
          </li>
          <li>Nothing helps? The same exercise works with one device a group, or on paper with raised hands.</li>
        </ul>
      </Fold>
    </section>
  );
}

function DoorState({ door, code }: { readonly door: NonNullable<DoorView>; readonly code: string }) {
  const address = `${door.address}:${door.port}/join`;
  if (door.problem !== null) return <p className={styles.problem}>{door.problem}</p>;
  if (!door.isListening) return <p role="status">Opening at {address} …</p>;
  return (
    <p role="status">
      Open at <b className={styles.address}>{address}</b>, code <b className={styles.address}>{code}</b>.{" "}
      {door.reached === 0 ? "No other device has reached it yet." : `${sayCount(door.reached, "device")} reached me.`}
    </p>
  );
}
