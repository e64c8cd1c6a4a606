import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FailuresTable } from "../../components/failures-table"
import { FiguresCard } from "../../components/figures-card"
import { ModelsTable } from "../../components/models-table"
import { useRefresh, useReportStatus } from "../../hooks/report-status"

export const config = defineRouteConfig({
  label: "title",
  translationNs: "reports",
  icon: ChartBar,
  rank: 11,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** How the figures of the reports stand, and the button that makes them anew. */
const ReportsPage = () => {
  const { t } = useTranslation("reports")
  const { data, isError, refetch } = useReportStatus()
  const { mutate, isPending } = useRefresh()
  const refresh = () =>
    mutate(undefined, {
      onSuccess: ({ started }) => toast.info(started ? t("began") : t("busy")),
      onError: () => toast.error(t("failed")),
    })
  const status = data?.status
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <div className="min-w-0 flex-1 basis-72">
            <Heading level="h1">{t("title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("hint")}
            </Text>
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={isPending || status?.last?.state === "running"}
            onClick={refresh}
          >
            {t("refresh")}
          </Button>
        </div>
        {isError && (
          <div className="flex items-center justify-between gap-4 pt-4">
            <Alert variant="error">{t("error")}</Alert>
            <Button
              size="small"
              variant="secondary"
              onClick={() => void refetch()}
            >
              {t("retry")}
            </Button>
          </div>
        )}
        {!status && !isError && (
          <Text size="small" className="text-ui-fg-subtle pt-4">
            {t("loading")}
          </Text>
        )}
      </Container>
      {status && (
        <>
          <FiguresCard asOf={status.as_of} last={status.last} />
          <FailuresTable failures={status.failures} />
          {status.done && <ModelsTable models={status.done.models} />}
        </>
      )}
    </div>
  )
}

export default ReportsPage

function Breadcrumb() {
  const { t } = useTranslation("reports")
  return <span>{t("title")}</span>
}
