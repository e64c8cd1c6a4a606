import { getLocale, getTranslations } from "next-intl/server"
import { saveGroupIntervention } from "@/actions/office/record-group-intervention"
import type { RegisterRow } from "@/data/office/register"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { EffectFields } from "./effect-fields"
import { HelpFields } from "./help-fields"

/** Help that several pesantren got together, and what became of it at each. */
export const GroupForm = async ({
  pesantren,
}: Readonly<{ pesantren: readonly RegisterRow[] }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.group"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={saveGroupIntervention.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex max-w-text flex-col gap-4"
    >
      <HelpFields valueLabel={t("value")} valueHint={t("valueHint")} />
      <h2 className="pt-2 text-lg">{t("each")}</h2>
      {pesantren.map(({ id, name, place }) => (
        <fieldset
          key={id}
          className="min-w-0 rounded-card border border-line bg-white p-4"
        >
          <legend className="px-1 font-semibold">{name}</legend>
          <input type="hidden" name="pesantren" value={id} />
          <p className="pb-3 text-sm text-ink-soft">{place}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <EffectFields of={id} />
          </div>
        </fieldset>
      ))}
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("save", { count: pesantren.length })}
      </SubmitButton>
    </ActionForm>
  )
}
