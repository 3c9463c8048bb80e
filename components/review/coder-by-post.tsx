import type { PostAction } from "@/components/form/post-action";
import { PostForm } from "@/components/form/post-form";
import fields from "./review-fields.module.css";

/** Who is at work, where no script runs. */
export function CoderByPost({
  coders,
  next,
  postCoderAction,
}: {
  readonly coders: readonly { readonly key: string; readonly name: string }[];
  /** The page to come back to. */
  readonly next: string;
  readonly postCoderAction: PostAction;
}) {
  return (
    <PostForm action={postCoderAction} fields={{ next }}>
      <div className={fields.pair}>
        {coders.length === 0 ? null : (
          <label className={fields.field}>
            Work as
            <select name="coderKey">
              <option value="">somebody new, by the name beside</option>
              {coders.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={fields.field}>
          Your name, or any other word
          <input name="name" maxLength={60} />
        </label>
        <button type="submit" className="button">
          Begin
        </button>
      </div>
    </PostForm>
  );
}
