import { PASSWORD_LENGTH } from "@/domain/accounts/sign-in-rules";
import type { AccountField } from "./account-form";

export const NAME_FIELD: AccountField = {
  name: "name",
  label: "Your name",
  kind: "text",
  autoComplete: "name",
  hint: "Others see it beside your work.",
};

export const LOGIN_FIELD: AccountField = {
  name: "login",
  label: "Name to sign in with",
  kind: "text",
  autoComplete: "username",
  hint: "Small letters, such as an e-mail address. Nothing is ever sent to it.",
};

export const NEW_PASSWORD_FIELD: AccountField = {
  name: "password",
  label: "Password",
  kind: "password",
  autoComplete: "new-password",
  hint: `At least ${PASSWORD_LENGTH.least} characters; four words are good.`,
};
