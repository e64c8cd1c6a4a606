import { getLocale, getTranslations } from "next-intl/server"
import { readSpreadsheet } from "@/actions/office/import-register"
import type { Import } from "@/data/office/imports"
import { columnName, fieldOf, IMPORT_FIELDS } from "@/lib/import-fields"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormSelect } from "../../shared/form-field"
import { KeptFileField } from "./kept-file-field"

/** The second step: which column is what. Reading anew needs the file again. */
export const ColumnsForm = async ({ found }: Readonly<{ found: Import }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeImports"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={readSpreadsheet.bind(null, locale)}
      summaryTitle={office("mend")}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="is_matched" value="1" />
      {found.sheets.length > 1 ? (
        <FormSelect
          name="sheet"
          label={t("columns.sheet")}
          defaultValue={found.sheet}
        >
          {found.sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </FormSelect>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {found.columns.map(({ index, heading, samples }) => (
          <FormSelect
            key={index}
            name={columnName(index)}
            label={heading || `${index + 1}`}
            hint={
              samples.length > 0
                ? t("columns.samples", { samples: samples.join(", ") })
                : undefined
            }
            defaultValue={fieldOf(found.mapping, index)}
          >
            <option value="">{t("columns.skip")}</option>
            {IMPORT_FIELDS.map((field) => (
              <option key={field} value={field}>
                {t(`fields.${field}`)}
              </option>
            ))}
          </FormSelect>
        ))}
      </div>
      <KeptFileField
        label={t("columns.reselect")}
        hint={found.filename}
        expects={found.filename}
      />
      <SubmitButton
        look="secondary"
        pendingText={office("wait")}
        className="self-start"
      >
        {t("columns.again")}
      </SubmitButton>
    </ActionForm>
  )
}
