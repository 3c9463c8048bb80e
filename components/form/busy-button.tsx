import type { ComponentPropsWithRef, MouseEvent } from "react";
import styles from "./busy-button.module.css";

interface BusyButtonProps extends Omit<ComponentPropsWithRef<"button">, "aria-disabled"> {
  /** Whether what it began is still under way: pressing it again does nothing then. */
  readonly isBusy: boolean;
}

/**
 * A button that may not be pressed twice. It is not `disabled` while it works: a browser takes the focus off a disabled
 * button, and whoever works by keyboard would start again at the top of the page. For what cannot be done at all, such
 * as saving nothing, a disabled button is right.
 */
export function BusyButton({ isBusy, onClick, className, type = "button", ...rest }: BusyButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter in a field presses its form's button too, so that nothing is sent twice by that way either.
    if (isBusy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      aria-disabled={isBusy ? true : undefined}
      onClick={press}
    />
  );
}
