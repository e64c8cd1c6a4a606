import { getTranslations } from "next-intl/server"
import type { DistrictGroup } from "@/data/office/areas"
import type { Entry } from "@/data/office/register"
import { PESANTREN_KINDS } from "@/lib/register-words"
import { READINESS } from "@/lib/visit-draft"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"
import { Fold } from "../fold"
import { OtherTick } from "./other-tick"

const COUNTS = [
  "santri_resident",
  "santri_day",
  "santri_male",
  "santri_female",
  "teachers",
  "workers",
] as const

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
      <Fold title={t("entry.contact")} isOpen={entry !== null}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField
            name="contact_name"
            label={t("fields.contact_name")}
            defaultValue={text(record?.contact_name)}
            maxLength={100}
          />
          <FormField
            name="contact_duty"
            label={t("fields.contact_duty")}
            defaultValue={text(record?.contact_duty)}
            maxLength={100}
          />
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
          {(
            ["licence_number", "foundation_name", "cooperative_name"] as const
          ).map((name) => (
            <FormField
              key={name}
              name={name}
              label={t(`fields.${name}`)}
              defaultValue={text(record?.[name])}
              maxLength={200}
            />
          ))}
        </div>
      </Fold>
      <Fold title={t("entry.place")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {(["street", "hamlet", "rt_rw", "postal_code"] as const).map(
            (name) => (
              <FormField
                key={name}
                name={name}
                label={t(`fields.${name}`)}
                defaultValue={text(record?.[name])}
                maxLength={200}
              />
            )
          )}
        </div>
      </Fold>
      <Fold title={t("entry.people")}>
        <p className="pb-3 text-sm text-ink-soft">{t("hints.people")}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {COUNTS.map((name) => (
            <FormField
              key={name}
              name={name}
              label={t(`fields.${name}`)}
              defaultValue={text(record?.[name])}
              inputMode="numeric"
              maxLength={9}
            />
          ))}
        </div>
      </Fold>
      <Fold title={t("fields.note")}>
        <div className="flex flex-col gap-4">
          <FormField
            name="source"
            label={t("fields.source")}
            defaultValue={text(record?.source)}
            maxLength={200}
          />
          <FormTextarea
            name="note"
            label={t("fields.note")}
            defaultValue={text(record?.note)}
            maxLength={2000}
          />
        </div>
      </Fold>
      {entry ? null : <OtherTick label={t("form.other")} />}
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("form.save")}
      </SubmitButton>
    </ActionForm>
  )
}
