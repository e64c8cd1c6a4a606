import { getLocale, getTranslations } from "next-intl/server"
import type { ReportChoices } from "@/data/office/reports"
import { monthInJakarta, now } from "@/lib/date"
import { OPOP_STAGES } from "@/lib/register-words"
import {
  followedChoice,
  isNarrowed,
  keptChoice,
  REPORTS_PATH,
  reportPath,
  type Ignored,
  type ReportChoice,
} from "@/lib/report-choice"
import {
  isSamePeriod,
  presetPeriod,
  PRESETS,
  type MonthPeriod,
} from "@/lib/report-period"
import { Field, SelectField } from "@/ui/field"
import { FilterBar } from "../filter-bar"
import { StateLinks } from "../state-links"

/** What a page of the reports is about: presets as links, the rest as a form. */
export const ReportFilter = async ({
  table = "",
  choice,
  choices,
  period,
  ignores = [],
  hidden = {},
}: Readonly<{
  /** The table whose page this is; empty for the overview. */
  table?: string
  choice: ReportChoice
  choices: ReportChoices
  /** The months that are shown, also when the address names none. */
  period: MonthPeriod
  /** What says nothing in the table: not offered, and kept for the next page. */
  ignores?: readonly Ignored[]
  hidden?: Readonly<Record<string, string>>
}>) => {
  const [locale, t, office, register] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.filter"),
    getTranslations("office.filter"),
    getTranslations("officeRegister.stages"),
  ])
  const today = monthInJakarta(now())
  const takes = (part: Ignored) => !ignores.includes(part)
  const stages = OPOP_STAGES.filter((one) => choices.stages.includes(one))
  return (
    <>
      {takes("months") ? (
        <StateLinks
          label={t("presets")}
          links={PRESETS.map((preset) => {
            const { from, to } = presetPeriod(preset, today)
            return {
              key: preset,
              label: t(preset),
              path: reportPath(
                { ...choice, dari: from, sampai: to },
                table,
                hidden
              ),
              isHere: isSamePeriod(period, { from, to }),
            }
          })}
        />
      ) : null}
      <FilterBar
        path={table === "" ? REPORTS_PATH : `${REPORTS_PATH}/${table}`}
        isSet={isNarrowed(followedChoice(choice, ignores))}
        hidden={{ ...hidden, ...keptChoice(choice, ignores) }}
        more={
          <>
            {takes("months") ? (
              <>
                <MonthField name="dari" label={t("from")} value={period.from} />
                <MonthField name="sampai" label={t("to")} value={period.to} />
              </>
            ) : null}
            {takes("cohort") ? (
              <SelectField
                name="angkatan"
                label={t("cohort")}
                defaultValue={choice.angkatan}
              >
                <option value="">{office("any")}</option>
                {choices.cohorts.map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </SelectField>
            ) : null}
            {takes("stage") ? (
              <SelectField
                name="tahap"
                label={t("stage")}
                defaultValue={choice.tahap}
              >
                <option value="">{office("any")}</option>
                {stages.map((stage) => (
                  <option key={stage} value={stage}>
                    {register(stage)}
                  </option>
                ))}
              </SelectField>
            ) : null}
            {table === "pesantren" ? (
              <SelectField
                name="langkah"
                label={t("step")}
                defaultValue={choice.langkah}
              >
                <option value="">{office("any")}</option>
                {choices.steps.map(({ step, label }) => (
                  <option key={step} value={step}>
                    {label[locale]}
                  </option>
                ))}
              </SelectField>
            ) : null}
            {takes("category") ? (
              <SelectField
                name="kategori"
                label={t("category")}
                defaultValue={choice.kategori}
                className="sm:w-52"
              >
                <option value="">{office("any")}</option>
                {choices.categories.map(({ handle, name, top }) => (
                  <option key={handle} value={handle}>
                    {handle === top ? name : `— ${name}`}
                  </option>
                ))}
              </SelectField>
            ) : null}
          </>
        }
      >
        <SelectField
          name="wilayah"
          label={t("area")}
          defaultValue={choice.wilayah}
          className="sm:w-52"
        >
          <option value="">{office("any")}</option>
          {choices.areas.map(({ code, name }) => (
            <option key={code} value={code}>
              {code.length > 5 ? `— ${name}` : name}
            </option>
          ))}
        </SelectField>
      </FilterBar>
    </>
  )
}

/** Browsers without a picker of months take the same as text. */
const MonthField = async ({
  name,
  label,
  value,
}: Readonly<{ name: string; label: string; value: string }>) => {
  const t = await getTranslations("officeReports.filter")
  return (
    <Field
      type="month"
      name={name}
      label={label}
      defaultValue={value}
      pattern="20[0-9]{2}-(0[1-9]|1[0-2])"
      title={t("monthHint")}
      className="sm:w-44"
    />
  )
}
