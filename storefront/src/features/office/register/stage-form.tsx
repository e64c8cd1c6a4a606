import { getLocale, getTranslations } from "next-intl/server"
import { moveStage } from "@/actions/office/act-on-entry"
import type { Entry } from "@/data/office/entry-schema"
import { now } from "@/lib/date"
import { OPOP_CLASSES, OPOP_FIELDS, OPOP_STAGES } from "@/lib/register-words"
import { dayInJakarta } from "@/lib/visit-draft"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"

/** Where a pesantren goes in the programme. */
export const StageForm = async ({ entry }: Readonly<{ entry: Entry }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
    getTranslations("office"),
  ])
  const { record } = entry
  const today = dayInJakarta(now())
  return (
    <ActionForm
      action={moveStage.bind(null, locale)}
      summaryTitle={office("mend")}
      prefix="tahap-"
      label={t("stage.title")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="entry_id" value={entry.id} />
      <FormSelect
        name="to_stage"
        label={t("stage.to")}
        defaultValue={record.opop_stage}
      >
        {OPOP_STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stages.${stage}`)}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="on"
        type="date"
        label={t("stage.on")}
        defaultValue={today}
        max={today}
        required
      />
      <FormField
        name="cohort_year"
        label={t("fields.cohort")}
        note={office("optional")}
        defaultValue={record.cohort_year ?? ""}
        inputMode="numeric"
        maxLength={4}
      />
      <FormSelect
        name="opop_class"
        label={t("fields.class")}
        defaultValue={record.opop_class ?? ""}
      >
        <option value="">{t("stage.keep")}</option>
        {OPOP_CLASSES.map((one) => (
          <option key={one} value={one}>
            {t(`classes.${one}`)}
          </option>
        ))}
      </FormSelect>
      <FormSelect
        name="opop_field"
        label={t("fields.field")}
        defaultValue={record.opop_field ?? ""}
      >
        <option value="">{t("stage.keep")}</option>
        {OPOP_FIELDS.map((one) => (
          <option key={one} value={one}>
            {t(`fieldsOf.${one}`)}
          </option>
        ))}
      </FormSelect>
      <FormTextarea
        name="reason"
        label={t("stage.reason")}
        note={office("optional")}
        hint={t("stage.reasonHint")}
        rows={2}
        maxLength={1000}
      />
      <SubmitButton look="secondary" pendingText={office("wait")}>
        {t("stage.submit")}
      </SubmitButton>
    </ActionForm>
  )
}
