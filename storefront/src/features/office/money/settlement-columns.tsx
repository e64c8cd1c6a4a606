import { getTranslations } from "next-intl/server"
import {
  isNeeded,
  type SettlementMapping,
  SETTLEMENT_COLUMNS,
  settlementField,
  typedColumn,
} from "@/lib/settlement-mapping"
import { DAY_FORMATS } from "@/lib/statement-mapping"
import { FormField, FormSelect, FormTick } from "../../shared/form-field"

/** Which column of a courier's file says what; as in its last file at first. */
export const SettlementColumns = async ({
  last,
}: Readonly<{ last: SettlementMapping | null }>) => {
  const [t, columns] = await Promise.all([
    getTranslations("officeMoney.settlement"),
    getTranslations("officeMoney.statement.columns"),
  ])
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-semibold">{t("columns.title")}</legend>
      <p className="text-sm text-ink-soft">{t("columns.lead")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {SETTLEMENT_COLUMNS.map((column) => (
          <FormField
            key={column}
            name={settlementField(column)}
            label={t(`columns.field.${column}`)}
            hint={t(`columns.hint.${column}`)}
            defaultValue={typedColumn(last?.[column])}
            maxLength={80}
            autoComplete="off"
            required={isNeeded(column)}
          />
        ))}
        <FormSelect
          name="date_format"
          label={columns("dateFormat")}
          defaultValue={last?.date_format ?? "dmy"}
        >
          {DAY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {columns(`formats.${format}`)}
            </option>
          ))}
        </FormSelect>
        <FormSelect
          name="decimal"
          label={columns("decimal")}
          defaultValue={last?.decimal ?? ","}
        >
          <option value=",">{columns("comma")}</option>
          <option value=".">{columns("point")}</option>
        </FormSelect>
      </div>
      <FormTick name="tanpa_judul" label={columns("noHeader")} />
    </fieldset>
  )
}
