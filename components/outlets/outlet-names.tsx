import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { FictionalField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import styles from "./outlets.module.css";
import { RemoveButton } from "./remove-button";

type Removing = (input: never) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;

interface OutletNamesProps<Rename, Name, Host> {
  readonly outlet: {
    readonly key: string;
    readonly name: string;
    readonly letters: string;
    readonly fictional: boolean;
    readonly hosts: readonly string[];
    readonly aliases: readonly string[];
  };
  /** Null for whoever may not change them. */
  readonly actions: OutletActions<Rename, Name, Host> | null;
}

interface OutletActions<Rename, Name, Host> {
  readonly renameOutletAction: FormAction<Rename>;
  readonly addNameAction: FormAction<Name>;
  readonly removeNameAction: Removing;
  readonly addHostAction: FormAction<Host>;
  readonly removeHostAction: Removing;
  readonly undoAction: UndoAction;
}

/** What a page may call the outlet, and where it publishes: pages that are read later are named by these. */
export function OutletNames<Rename, Name, Host>({ outlet, actions }: OutletNamesProps<Rename, Name, Host>) {
  const fixed = { outlet: outlet.key };
  return (
    <section className={styles.section} aria-labelledby="names-heading">
      <h2 id="names-heading">Names and addresses</h2>
      <p className={styles.about}>A page that names one of these is named after this outlet when it is read.</p>
      <div className={styles.names}>
        <div>
          <h3>Names</h3>
          <ul>
            <li>
              {outlet.name} <span className={styles.tag}>{outlet.letters}</span>
            </li>
            {outlet.aliases.map((name) => (
              <li key={name}>
                {name}{" "}
                {actions === null ? null : (
                  <RemoveButton what={name} input={{ ...fixed, name }} removeAction={actions.removeNameAction} />
                )}
              </li>
            ))}
          </ul>
          {actions === null ? null : (
            <>
              <Fold label="Add a name">
                <ActionForm
                  action={actions.addNameAction}
                  undoAction={actions.undoAction}
                  fixed={fixed}
                  submitLabel="Add name"
                  resetsWhenSaved
                  isQuiet
                >
                  <TextField name="name" label="Also called" maxLength={120} isRequired />
                </ActionForm>
              </Fold>
              <Fold label="Change name, letters, or whether it is real">
                <ActionForm
                  action={actions.renameOutletAction}
                  undoAction={actions.undoAction}
                  fixed={fixed}
                  submitLabel="Save"
                  isQuiet
                >
                  <TextField name="name" label="Name" value={outlet.name} maxLength={120} isRequired />
                  <TextField name="letters" label="Two letters" value={outlet.letters} maxLength={2} isRequired />
                  <FictionalField value={outlet.fictional} />
                </ActionForm>
              </Fold>
            </>
          )}
        </div>
        <div>
          <h3>Publishes at</h3>
          {outlet.hosts.length === 0 ? <p className={styles.nothing}>No address known.</p> : null}
          <ul className={styles.hosts}>
            {outlet.hosts.map((host) => (
              <li key={host}>
                {host}{" "}
                {actions === null ? null : (
                  <RemoveButton
                    what={host}
                    input={{ ...fixed, address: host }}
                    removeAction={actions.removeHostAction}
                  />
                )}
              </li>
            ))}
          </ul>
          {actions === null ? null : (
            <Fold label="Add an address">
              <ActionForm
                action={actions.addHostAction}
                undoAction={actions.undoAction}
                fixed={fixed}
                submitLabel="Add address"
                resetsWhenSaved
                isQuiet
              >
                <TextField name="address" label="Host, or any address on it" maxLength={300} isRequired />
              </ActionForm>
            </Fold>
          )}
        </div>
      </div>
    </section>
  );
}
