import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { MissesTable } from "../../../components/misses-table"
import { useSearchMisses } from "../../../hooks/search-misses"
import { useWeek } from "../../../hooks/use-week"

export const config = defineRouteConfig({
  label: "misses.title",
  translationNs: "search",
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** What buyers looked for in vain in a week, and what to do about it. */
const MissesPage = () => {
  const { t } = useTranslation("search")
  const { week, days, previous, next } = useWeek()
  const { data, isError, refetch } = useSearchMisses(week)
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <div className="min-w-0 flex-1 basis-72">
            <Heading level="h1">{t("misses.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("misses.hint")}
            </Text>
          </div>
          <Button
            size="small"
            variant="secondary"
            className="whitespace-nowrap"
            asChild
          >
            <Link to="/pencarian">{t("misses.back")}</Link>
          </Button>
        </div>
      </Container>
      <Container className="flex flex-col gap-y-4">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <div aria-live="polite">
            <Heading level="h2">{t("misses.week", { week })}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {days}
            </Text>
          </div>
          <div className="flex gap-2">
            <Button size="small" variant="secondary" onClick={previous}>
              {t("misses.previous")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={!next}
              onClick={next}
            >
              {t("misses.next")}
            </Button>
          </div>
        </div>
        {isError && (
          <div className="flex items-center justify-between gap-4">
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
        {!isError && !data?.misses.length && (
          <Text size="small" className="text-ui-fg-subtle">
            {data ? t("misses.none") : t("loading")}
          </Text>
        )}
        {!isError && data && data.misses.length > 0 && (
          <MissesTable misses={data.misses} />
        )}
      </Container>
      <Container>
        <Heading level="h2">{t("misses.what.title")}</Heading>
        <ul className="txt-small text-ui-fg-subtle list-disc pl-5 pt-2">
          <li>{t("misses.what.makers")}</li>
          <li>{t("misses.what.synonym")}</li>
          <li>{t("misses.what.name")}</li>
        </ul>
      </Container>
    </div>
  )
}

export default MissesPage

function Breadcrumb() {
  const { t } = useTranslation("search")
  return <span>{t("misses.title")}</span>
}
