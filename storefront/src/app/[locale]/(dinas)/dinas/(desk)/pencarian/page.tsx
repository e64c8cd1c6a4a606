import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { listMisses } from "@/data/office/search-misses"
import { FilterBar } from "@/features/office/filter-bar"
import { MissList } from "@/features/office/misses/miss-list"
import { WhatToDo } from "@/features/office/misses/what-to-do"
import { PageHead } from "@/features/office/page-head"
import { localPath } from "@/i18n/locales"
import { formatDays } from "@/lib/date"
import { isWeek } from "@/lib/iso-week"
import { listPath, textParam } from "@/lib/office-list"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { SelectField } from "@/ui/field"
import { Icon } from "@/ui/icon"

const PATH = "/dinas/pencarian"
const EXPORT_PATH = "/dinas/pencarian-ekspor"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMisses")
  return { title: t("title") }
}

const MissesPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pencarian">) => {
  await requireOfficer(PATH, "seeMisses")
  const asked = textParam(await searchParams, "minggu")
  const [locale, t, { week, weeks, misses }] = await Promise.all([
    getLocale(),
    getTranslations("officeMisses"),
    listMisses(isWeek(asked) ? asked : ""),
  ])
  const present = weeks[0]?.week
  return (
    <>
      <PageHead
        title={t("title")}
        lead={<p className="max-w-text">{t("lead")}</p>}
      >
        {misses.length > 0 ? (
          <a
            href={localPath(locale, listPath(EXPORT_PATH, { minggu: week }))}
            download
            className={buttonClass("secondary", "small")}
          >
            <Icon name="download" size={4} />
            {t("export")}
          </a>
        ) : null}
      </PageHead>
      <FilterBar path={PATH} isSet={week !== present}>
        <SelectField name="minggu" label={t("week")} defaultValue={week}>
          {weeks.map((one) => {
            const days = formatDays(one, locale)
            return (
              <option key={one.week} value={one.week}>
                {one.week === present ? t("present", { days }) : days}
              </option>
            )
          })}
        </SelectField>
      </FilterBar>
      {misses.length > 0 ? (
        <div className="flex flex-col gap-6">
          <MissList misses={misses} />
          <WhatToDo />
        </div>
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
    </>
  )
}

export default MissesPage
