import { getTranslations } from "next-intl/server"
import {
  COLUMN_FIELDS,
  columnField,
  DAY_FORMATS,
  PAID_WORDS_FIELD,
} from "@/lib/statement-mapping"
import { FormField, FormSelect, FormTick } from "../../shared/form-field"

/** Columns of a file that no preset fits, by their headings or places. */
export const StatementColumns = async () => {
  const t = await getTranslations("officeMoney.statement.columns")
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">{t("lead")}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {COLUMN_FIELDS.map((field) => (
          <FormField
            key={field}
            name={columnField(field)}
            label={t(`field.${field}`)}
            hint={t(`hint.${field}`)}
            maxLength={200}
            autoComplete="off"
          />
        ))}
        <FormField
          name={PAID_WORDS_FIELD}
          label={t("paidWords")}
          hint={t("paidWordsHint")}
          maxLength={200}
          autoComplete="off"
        />
        <FormSelect
          name="date_format"
          label={t("dateFormat")}
          defaultValue="dmy"
        >
          {DAY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {t(`formats.${format}`)}
            </option>
          ))}
        </FormSelect>
        <FormSelect name="decimal" label={t("decimal")} defaultValue=",">
          <option value=",">{t("comma")}</option>
          <option value=".">{t("point")}</option>
        </FormSelect>
      </div>
      <FormTick name="tanpa_judul" label={t("noHeader")} />
    </div>
  )
}
