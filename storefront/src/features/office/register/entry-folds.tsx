import { getTranslations } from "next-intl/server"
import type { ComponentProps } from "react"
import type { Entry } from "@/data/office/entry-schema"
import { PESANTREN_KINDS } from "@/lib/register-words"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"
import { Fold } from "../fold"

/** What is typed as the record keeps it, by the fold that it is in. */
const TYPED = {
  contact: ["contact_name", "contact_duty"],
  identity: ["licence_number", "foundation_name", "cooperative_name"],
  place: ["street", "hamlet", "rt_rw", "postal_code", "landmark"],
  people: [
    "santri_resident",
    "santri_day",
    "santri_male",
    "santri_female",
    "teachers",
    "workers",
  ],
  note: ["source"],
} as const

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? "" : String(value)

/** What an entry can say besides, part by part, on demand. */
export const EntryFolds = async ({
  entry,
}: Readonly<{ entry: Entry | null }>) => {
  const t = await getTranslations("officeRegister")
  const record = entry?.record
  return (
    <>
      <Fold title={t("entry.contact")} isOpen={entry !== null}>
        <div className="grid gap-4 sm:grid-cols-2">
          <RecordFields record={record} names={TYPED.contact} maxLength={100} />
          <FormField
            name="contact_phone"
            type="tel"
            label={t("fields.contact_phone")}
            hint={
              record?.contact_phone
                ? t("hints.contact_phone", { phone: record.contact_phone })
                : undefined
            }
          />
        </div>
      </Fold>
      <Fold title={t("entry.identity")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormSelect
            name="kind"
            label={t("fields.kind")}
            defaultValue={text(entry?.kind)}
          >
            <option value="">{t("form.choose")}</option>
            {PESANTREN_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </FormSelect>
          <FormField
            name="founded_year"
            label={t("fields.founded_year")}
            defaultValue={text(entry?.founded_year)}
            inputMode="numeric"
            maxLength={4}
          />
          <FormField
            name="aliases"
            label={t("fields.aliases")}
            hint={t("hints.aliases")}
            defaultValue={entry?.aliases.join(", ") ?? ""}
            maxLength={500}
          />
          <FormField
            name="caretaker_name"
            label={t("fields.caretaker_name")}
            hint={t("hints.caretaker_name")}
            defaultValue={text(entry?.caretaker_name)}
            maxLength={120}
          />
          <RecordFields
            record={record}
            names={TYPED.identity}
            maxLength={200}
          />
        </div>
      </Fold>
      <Fold title={t("entry.place")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <RecordFields record={record} names={TYPED.place} maxLength={200} />
        </div>
      </Fold>
      <Fold title={t("entry.people")}>
        <p className="pb-3 text-sm text-ink-soft">{t("hints.people")}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <RecordFields
            record={record}
            names={TYPED.people}
            inputMode="numeric"
            maxLength={9}
          />
        </div>
      </Fold>
      <Fold title={t("fields.note")}>
        <div className="flex flex-col gap-4">
          <RecordFields record={record} names={TYPED.note} maxLength={200} />
          <FormTextarea
            name="note"
            label={t("fields.note")}
            defaultValue={text(record?.note)}
            maxLength={2000}
          />
        </div>
      </Fold>
    </>
  )
}

/** Fields of the record, each under its own name. */
const RecordFields = async ({
  record,
  names,
  ...field
}: Readonly<{
  record: Entry["record"] | undefined
  names: (typeof TYPED)[keyof typeof TYPED]
}> &
  Pick<ComponentProps<typeof FormField>, "inputMode" | "maxLength">) => {
  const t = await getTranslations("officeRegister")
  return names.map((name) => (
    <FormField
      key={name}
      name={name}
      label={t(`fields.${name}`)}
      defaultValue={text(record?.[name])}
      {...field}
    />
  ))
}
