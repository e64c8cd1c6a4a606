import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { DeadLetters } from "../../components/dead-letters"
import { EngineCard } from "../../components/engine-card"
import {
  useSearchAct,
  useSearchStatus,
  type Act,
} from "../../hooks/search-status"

export const config = defineRouteConfig({
  label: "title",
  translationNs: "search",
  icon: MagnifyingGlass,
  rank: 10,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** How the search indexes stand, and what can be done about it. */
const SearchPage = () => {
  const { t } = useTranslation("search")
  const { data, isError, refetch } = useSearchStatus()
  const { mutate } = useSearchAct()
  const act = (what: Act) =>
    mutate(what, { onError: () => toast.error(t("failed")) })
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
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" asChild>
              <Link to="/pencarian/kosong">{t("misses.link")}</Link>
            </Button>
            <Button
              size="small"
              variant="secondary"
              onClick={() => act({ path: "audit" })}
            >
              {t("audit.start")}
            </Button>
          </div>
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
      {status?.engines.map((engine) => (
        <EngineCard
          key={engine.engine}
          engine={engine}
          isAnswering={engine.engine === status.engine}
          onRebuild={() =>
            act({ path: "rebuild", body: { engine: engine.engine } })
          }
        />
      ))}
      {status && (
        <DeadLetters
          letters={status.dead_letters}
          onRetry={(ids) =>
            act({ path: "dead-letters/retry", body: ids ? { ids } : {} })
          }
        />
      )}
    </div>
  )
}

export default SearchPage

function Breadcrumb() {
  const { t } = useTranslation("search")
  return <span>{t("title")}</span>
}
