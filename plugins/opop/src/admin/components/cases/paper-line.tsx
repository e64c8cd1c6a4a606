import { Alert, Button, StatusBadge, Text } from "@medusajs/ui"
import { type ComponentProps, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Standing } from "../../../lib/paper-rules"
import { useDates } from "../../hooks/use-dates"
import type { PaperView } from "../../lib/office-types"
import { ReasonDrawer } from "../reason-drawer"
import { AcceptDrawer } from "./accept-drawer"
import { PaperViewer } from "./paper-viewer"

const COLORS: Record<Standing, ComponentProps<typeof StatusBadge>["color"]> = {
  missing: "grey",
  pending: "blue",
  accepted: "green",
  refused: "red",
  expired: "orange",
}

type PaperLineProps = {
  kind: string
  state: Standing
  /** Whether it is required. */
  note: string
  /** Undefined: none was shown, or it was shown to another case. */
  paper: PaperView | undefined
  /** Whether the case is with the office, so that papers are decided. */
  isOpen: boolean
}

/** A paper of a case: how it stands, what it says, and what to do with it. */
export function PaperLine(props: PaperLineProps) {
  const { t } = useTranslation("opop")
  const [form, setForm] = useState<"view" | "accept" | "refuse" | null>(null)
  const { paper, state } = props
  const name = t(`papers.kind.${props.kind}`, props.kind)
  const isWaiting = props.isOpen && paper?.state === "pending"
  const close = () => setForm(null)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" weight="plus">
            {name}
          </Text>
          <StatusBadge color={COLORS[state]}>
            {t(`papers.state.${state}`)}
          </StatusBadge>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {props.note}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          {paper?.has_file && (
            <Button
              size="small"
              variant="transparent"
              aria-label={t("papers.openOf", { name })}
              onClick={() => setForm("view")}
            >
              {t("papers.open")}
            </Button>
          )}
          {isWaiting && (
            <>
              <Button
                size="small"
                variant="secondary"
                aria-label={t("papers.refuseOf", { name })}
                onClick={() => setForm("refuse")}
              >
                {t("papers.refuse")}
              </Button>
              <Button
                size="small"
                variant="secondary"
                aria-label={t("papers.acceptOf", { name })}
                onClick={() => setForm("accept")}
              >
                {t("papers.accept")}
              </Button>
            </>
          )}
        </div>
      </div>
      {paper && <PaperFacts paper={paper} />}
      {form === "view" && paper && (
        <PaperViewer paper={paper} name={name} onClose={close} />
      )}
      {form === "accept" && paper && (
        <AcceptDrawer paper={paper} name={name} onClose={close} />
      )}
      {form === "refuse" && paper && (
        <ReasonDrawer
          title={t("papers.refuseOf", { name })}
          about={t("papers.refuseAbout")}
          hint={t("papers.refuseHint")}
          submit={t("papers.refuse")}
          done={t("papers.refused", { name })}
          isDanger
          path={`/admin/papers/${paper.id}/refuse`}
          onClose={close}
        />
      )}
    </div>
  )
}

function PaperFacts({ paper }: { paper: PaperView }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const facts = [
    paper.statement !== "certificate" &&
      t(`papers.statement.${paper.statement}`),
    paper.number && `${t("papers.number")} ${paper.number}`,
    paper.valid_until
      ? t("papers.until", { day: dates.day(paper.valid_until) })
      : t("papers.noEnd"),
    !paper.has_file && t("papers.noFile"),
  ].filter(Boolean)
  return (
    <>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {facts.join(" · ")}
      </Text>
      {paper.warnings.map((code) => (
        <Alert key={code} variant="warning">
          {t(`warnings.${code}`, code)}
        </Alert>
      ))}
      {paper.reason && <Alert variant="error">{paper.reason}</Alert>}
    </>
  )
}
