/** What a form that was posted without a script shows in its place: why it was refused, or nothing. */
export interface PostState {
  readonly message: string | null;
}

export const NOT_POSTED: PostState = { message: null };

/** A server action for the forms of browsers that run no script; when it does what is asked, it leads to another page. */
export type PostAction = (before: PostState, form: FormData) => Promise<PostState>;
