import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { PageFrame } from "../../components/page-frame"
import { DeadlinesSection } from "../../components/time/deadlines-section"
import { HolidaysSection } from "../../components/time/holidays-section"
import { useDeadlines, useHolidays } from "../../hooks/time"

export const config = defineRouteConfig({
  label: "deadlines.title",
  translationNs: "marketplace",
  icon: Calendar,
  rank: 10,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** How long orders may take, and the days that do not count. */
const DeadlinesPage = () => {
  const { t } = useTranslation("marketplace")
  const deadlines = useDeadlines()
  const holidays = useHolidays()
  return (
    <PageFrame
      title={t("deadlines.title")}
      hint={t("deadlines.hint")}
      isLoading={!deadlines.data || !holidays.data}
      isError={deadlines.isError || holidays.isError}
      onRetry={() => {
        void deadlines.refetch()
        void holidays.refetch()
      }}
    >
      {deadlines.data && <DeadlinesSection lines={deadlines.data.lines} />}
      {holidays.data && <HolidaysSection holidays={holidays.data.holidays} />}
    </PageFrame>
  )
}

export default DeadlinesPage

function Breadcrumb() {
  const { t } = useTranslation("marketplace")
  return <span>{t("deadlines.title")}</span>
}
