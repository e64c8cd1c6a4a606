import { getTranslations } from "next-intl/server"
import type { DistrictGroup } from "@/data/office/areas"
import type { Entry } from "@/data/office/entry-schema"
import { READINESS } from "@/lib/visit-draft"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"
import { EntryFolds } from "./entry-folds"
import { OtherTick } from "./other-tick"

/** An entry of the register: what is needed first, the rest on demand. */
export const EntryForm = async ({
  action,
  entry,
  districts,
}: Readonly<{
  action: BoundAction
  /** Null for a new one. */
  entry: Entry | null
  districts: readonly DistrictGroup[]
}>) => {
  const [t, office, visits] = await Promise.all([
    getTranslations("officeRegister"),
    getTranslations("office"),
    getTranslations("officeVisits.readiness"),
  ])
  const record = entry?.record
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? "" : String(value)
  return (
    <ActionForm
      action={action}
      summaryTitle={office("mend")}
      className="flex max-w-text flex-col gap-4"
    >
      {entry ? (
        <>
          <input type="hidden" name="entry_id" value={entry.id} />
          <input type="hidden" name="version" value={entry.version} />
        </>
      ) : null}
      <Card className="grid gap-4 sm:grid-cols-2">
        <FormField
          name="name"
          label={t("fields.name")}
          defaultValue={text(entry?.name)}
          maxLength={120}
          required
          className="sm:col-span-2"
        />
        <FormSelect
          name="district_code"
          label={t("fields.district")}
          defaultValue={text(entry?.district_code)}
          required
        >
          <option value="">{t("form.choose")}</option>
          {districts.map(({ regency, districts: members }) => (
            <optgroup key={regency.id} label={regency.name}>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </FormSelect>
        <FormField
          name="nspp"
          label={t("fields.nspp")}
          hint={t("hints.nspp")}
          defaultValue={text(record?.nspp)}
          inputMode="numeric"
          maxLength={20}
        />
        <FormSelect
          name="readiness"
          label={t("fields.readiness")}
          defaultValue={record?.readiness ?? "none"}
        >
          {READINESS.map((one) => (
            <option key={one} value={one}>
              {visits(one)}
            </option>
          ))}
        </FormSelect>
        <FormTextarea
          name="products"
          label={t("fields.products")}
          hint={t("hints.products")}
          defaultValue={(record?.businesses ?? [])
            .map(({ kind }) => kind)
            .join("\n")}
          className="sm:col-span-2"
        />
        <FormTextarea
          name="potential"
          label={t("fields.potential")}
          defaultValue={text(record?.potential)}
          maxLength={2000}
          className="sm:col-span-2"
        />
      </Card>
      <EntryFolds entry={entry} />
      {entry ? null : <OtherTick label={t("form.other")} />}
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("form.save")}
      </SubmitButton>
    </ActionForm>
  )
}
