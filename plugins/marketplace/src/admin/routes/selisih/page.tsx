import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowPath } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { BREAK_KINDS, BREAK_STATES } from "../../../lib/breaks"
import { BreaksTable } from "../../components/breaks/breaks-table"
import { Choice } from "../../components/choice"
import { PageFrame } from "../../components/page-frame"
import { useBreaks } from "../../hooks/breaks"

export const config = defineRouteConfig({
  label: "breaks.title",
  translationNs: "marketplace",
  icon: ArrowPath,
  rank: 9,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

const STATES = ["live", ...BREAK_STATES, "all"] as const
const KINDS = ["all", ...BREAK_KINDS] as const

/** What the reconciler found, also about stock and money of no order. */
const BreaksPage = () => {
  const { t } = useTranslation("marketplace")
  const [state, setState] = useState<(typeof STATES)[number]>("live")
  const [kind, setKind] = useState<(typeof KINDS)[number]>("all")
  const [offset, setOffset] = useState(0)
  const { data, isError, refetch } = useBreaks({
    ...{ state, offset },
    kind: kind === "all" ? undefined : kind,
  })
  return (
    <PageFrame
      title={t("breaks.title")}
      hint={t("breaks.hint")}
      isLoading={!data}
      isError={isError}
      onRetry={() => void refetch()}
    >
      <Container className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={t("breaks.columns.state")}
          value={state}
          choices={STATES.map((value) => ({
            value,
            label: t(`breaks.states.${value}`),
          }))}
          onChange={(value) => {
            setState(value)
            setOffset(0)
          }}
        />
        <Choice
          label={t("breaks.columns.what")}
          value={kind}
          choices={KINDS.map((value) => ({
            value,
            label: t(`breaks.kinds.${value}`),
          }))}
          onChange={(value) => {
            setKind(value)
            setOffset(0)
          }}
        />
      </Container>
      {data && (
        <BreaksTable
          breaks={data.breaks}
          count={data.count}
          offset={offset}
          onPage={setOffset}
        />
      )}
    </PageFrame>
  )
}

export default BreaksPage

function Breadcrumb() {
  const { t } = useTranslation("marketplace")
  return <span>{t("breaks.title")}</span>
}
