import { getLocale, getTranslations } from "next-intl/server"
import { readSpreadsheet } from "@/actions/office/import-register"
import type { DistrictGroup } from "@/data/office/areas"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormSelect } from "../../shared/form-field"
import { KeptFileField } from "./kept-file-field"

/** The first step: a spreadsheet as the office has it. */
export const UploadForm = async ({
  districts,
}: Readonly<{ districts: readonly DistrictGroup[] }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.upload"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={readSpreadsheet.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex flex-col gap-4"
    >
      <KeptFileField label={t("file")} hint={t("hint")} />
      <FormSelect name="district_code" label={t("district")}>
        <option value="">{t("none")}</option>
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
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  )
}
