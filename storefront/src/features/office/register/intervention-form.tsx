import { getLocale, getTranslations } from "next-intl/server"
import { saveIntervention } from "@/actions/office/record-intervention"
import type { Intervention } from "@/data/office/interventions"
import { now } from "@/lib/date"
import { INTERVENTION_KINDS } from "@/lib/register-words"
import { dayInJakarta } from "@/lib/visit-draft"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"

/** Help that a pesantren got: what, when, worth what, for whom, with what end. */
export const InterventionForm = async ({
  entryId,
  corrected,
}: Readonly<{
  entryId: string
  /** The record that this one replaces. */
  corrected: Intervention | undefined
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.interventions"),
    getTranslations("office"),
  ])
  const optional = office("optional")
  return (
    <ActionForm
      action={saveIntervention.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex max-w-text flex-col gap-4"
    >
      <input type="hidden" name="entry_id" value={entryId} />
      {corrected ? (
        <input type="hidden" name="corrects" value={corrected.id} />
      ) : null}
      <Card className="grid gap-4 sm:grid-cols-2">
        <FormSelect
          name="kind"
          label={t("kind")}
          defaultValue={corrected?.kind ?? "training"}
        >
          {INTERVENTION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </FormSelect>
        <FormField
          name="held_on"
          type="date"
          label={t("heldOn")}
          defaultValue={corrected?.held_on ?? ""}
          max={dayInJakarta(now())}
          required
        />
        <FormField
          name="title"
          label={t("title")}
          defaultValue={corrected?.title ?? ""}
          maxLength={200}
          required
          className="sm:col-span-2"
        />
        <FormField
          name="giver"
          label={t("giver")}
          hint={t("giverHint")}
          defaultValue={corrected?.giver ?? ""}
          maxLength={200}
        />
        <FormField
          name="value"
          label={t("value")}
          hint={t("valueHint")}
          defaultValue={corrected ? String(corrected.value) : ""}
          inputMode="decimal"
          maxLength={40}
        />
        <FormField
          name="participants"
          label={t("participants")}
          note={optional}
          defaultValue={corrected?.participants ?? ""}
          inputMode="numeric"
          maxLength={6}
        />
        <FormField
          name="next_check_on"
          type="date"
          label={t("nextCheck")}
          note={optional}
          defaultValue={corrected?.next_check_on ?? ""}
        />
        {(["before", "after", "outcome"] as const).map((name) => (
          <FormTextarea
            key={name}
            name={name}
            label={t(name)}
            note={optional}
            defaultValue={corrected?.[name] ?? ""}
            rows={2}
            maxLength={2000}
            className="sm:col-span-2"
          />
        ))}
        <FormField
          name="attachments"
          type="file"
          label={t("files")}
          note={optional}
          hint={t("filesHint")}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          multiple
          className="sm:col-span-2"
        />
      </Card>
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("save")}
      </SubmitButton>
    </ActionForm>
  )
}
