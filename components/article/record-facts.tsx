import { FieldRow } from "@/components/import/field-row";
import { TEXT_FIELDS, TEXT_FIELD_WORDS } from "@/components/import/text-field-row";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { PROVENANCE_WORDS } from "@/domain/comparison/provenance-words";
import { describeDates } from "@/domain/dates/format-date";
import type { RecordView } from "./record-form";

/** An article's record as it stands, each field with what says so, for whoever does not correct it. */
export function RecordFacts({ record }: { readonly record: RecordView }) {
  const { outlet, date, genre, provenance } = record;
  const texts = TEXT_FIELDS.filter((name) => record[name].value !== "");
  return (
    <>
      <FieldRow label="Outlet" note={outlet}>
        {outlet.current?.name ?? outlet.proposal?.name ?? "Not known"}
      </FieldRow>
      <FieldRow label="Date" note={date}>
        {describeDates(date)}
      </FieldRow>
      {texts.map((name) => (
        <FieldRow key={name} label={TEXT_FIELD_WORDS[name].label} note={record[name].note}>
          <span dir="auto">{record[name].value}</span>
        </FieldRow>
      ))}
      <FieldRow label="Genre" note={genre.note}>
        {GENRE_WORDS[genre.coded ?? genre.declared]}
      </FieldRow>
      <FieldRow label="Provenance" note={provenance.note}>
        {PROVENANCE_WORDS[provenance.value]}
      </FieldRow>
    </>
  );
}
