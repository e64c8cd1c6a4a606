import { getLocale, getTranslations } from "next-intl/server"
import { holdCase } from "@/actions/office/act-on-case"
import type { Case, CasePerson } from "@/data/office/case-schema"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormSelect } from "../shared/form-field"
import { Fold } from "./fold"

/** A head gives the case to an officer, who is told by mail. */
export const GiveForm = async ({
  found,
  officers,
}: Readonly<{ found: Case; officers: readonly CasePerson[] }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.acts.assign"),
    getTranslations("office"),
  ])
  return (
    <Fold icon="users" title={t("give")}>
      <ActionForm
        action={holdCase.bind(null, locale)}
        summaryTitle={office("mend")}
        prefix="pemegang-"
        label={t("give")}
        className="flex flex-col gap-3"
      >
        <input type="hidden" name="case_id" value={found.id} />
        <FormSelect
          name="to"
          label={t("to")}
          hint={t("hint")}
          defaultValue={found.assigned_to?.id ?? ""}
          required
        >
          <option value="">{t("choose")}</option>
          {officers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? id}
            </option>
          ))}
        </FormSelect>
        <SubmitButton look="secondary" pendingText={office("wait")}>
          {t("submit")}
        </SubmitButton>
      </ActionForm>
    </Fold>
  )
}
