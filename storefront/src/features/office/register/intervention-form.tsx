import { getLocale, getTranslations } from "next-intl/server"
import { saveIntervention } from "@/actions/office/record-intervention"
import type { Intervention } from "@/data/office/interventions"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { EffectFields } from "./effect-fields"
import { HelpFields } from "./help-fields"

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
      <HelpFields
        corrected={corrected}
        valueLabel={t("value")}
        valueHint={t("valueHint")}
      >
        <EffectFields corrected={corrected} />
      </HelpFields>
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("save")}
      </SubmitButton>
    </ActionForm>
  )
}
