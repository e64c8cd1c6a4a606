import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { REPORTS_PATH } from "@/lib/report-choice"
import type { Quarter } from "@/lib/report-quarter"
import { Field, SelectField } from "@/ui/field"
import { FilterBar } from "../filter-bar"
import { PageHead } from "../page-head"

/** Which quarter is printed, and how; not on the paper itself. */
export const QuarterForm = async ({ year, quarter }: Quarter) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
  ])
  return (
    <div className="print:hidden">
      <PageHead
        back={{ href: localPath(locale, REPORTS_PATH), label: t("title") }}
        title={t("quarter.title")}
        lead={t("quarter.print")}
        level="p"
      />
      <FilterBar path={`${REPORTS_PATH}/kuartal`} isSet={false}>
        <SelectField
          name="kuartal"
          label={t("quarter.quarter")}
          defaultValue={String(quarter)}
        >
          {["1", "2", "3", "4"].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
        <Field
          name="tahun"
          label={t("quarter.ofYear")}
          inputMode="numeric"
          pattern="20[0-9]{2}"
          defaultValue={year}
          className="sm:w-28"
        />
      </FilterBar>
    </div>
  )
}
