/**
 * As the `ref` of a field that was asked for this moment: the button that asked for it has gone, or there is nothing to
 * do but type. For what appears unasked it is wrong: nobody may be carried off.
 */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}
