import Link from "next/link";
import { FilterSelect } from "@/components/form/filter-select";
import styles from "./outlets.module.css";

/** Which outlets are listed, and in which order. A plain form: everything that is asked for stands in the address. */
export function OutletSearch({ text, order }: { readonly text: string; readonly order: string }) {
  return (
    <form className={styles.search} action="/outlets" role="search" aria-label="Find an outlet">
      <label>
        Name or address
        <input type="search" name="text" defaultValue={text} maxLength={200} />
      </label>
      <FilterSelect
        name="order"
        label="Order"
        all="By name"
        value={order === "name" ? "" : order}
        choices={[{ value: "articles", label: "Most articles first" }]}
      />
      <div>
        <button type="submit" className="button">
          Show
        </button>
        {text === "" && order === "name" ? null : <Link href="/outlets">Show all</Link>}
      </div>
    </form>
  );
}
