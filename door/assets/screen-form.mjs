/** Reads and fills the form of one screen. Its fields are those that a browser without script posts. */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** Names of fields whose value is the list of what is ticked. */
const LISTS = ["sentences", "plain"];

/**
 * What the form says, by name of field. Of the two wordings of a text only the one that is read counts.
 *
 * @param {HTMLFormElement} form
 * @returns {ReadonlyMap<string, string>}
 */
export function readForm(form) {
  const fields = fieldsOf(form);
  const level = fields.find(({ name, checked }) => name === "level" && checked)?.value ?? "original";
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const { name, value, checked, type } of fields) {
    if (name === "level" || name === "screen") continue;
    if (LISTS.includes(name)) {
      const isRead = (name === "plain") === (level === "plain");
      const before = values.get(name) ?? "";
      values.set(name, isRead && checked ? [before, value].filter(Boolean).join(",") : before);
    } else if (type === "radio") {
      values.set(name, checked ? value : (values.get(name) ?? ""));
    } else {
      values.set(name, value);
    }
  }
  return values;
}

/**
 * @param {HTMLFormElement} form
 * @param {(field: string) => string} valueOf
 */
export function fillForm(form, valueOf) {
  const isPlain = valueOf("plain") !== "";
  for (const field of fieldsOf(form)) {
    const { name, value, element } = field;
    if (name === "screen" || (name === "level" && !isPlain)) continue;
    if (name === "level") setChecked(element, value === "plain");
    else if (LISTS.includes(name)) setChecked(element, valueOf(name).split(",").includes(value));
    else if (field.type === "radio") setChecked(element, valueOf(name) === value);
    else if (document.activeElement !== element) element.value = valueOf(name);
  }
}

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  /** @type {NodeListOf<Field>} */
  const elements = form.querySelectorAll("input[name], textarea[name]");
  return [...elements].map((element) => ({
    element,
    name: element.name,
    value: element.value,
    type: element.type,
    checked: element instanceof HTMLInputElement && element.checked,
  }));
}

/**
 * @param {Field} element
 * @param {boolean} isChecked
 */
function setChecked(element, isChecked) {
  if (element instanceof HTMLInputElement) element.checked = isChecked;
}
