import {
  Badge,
  Button,
  Container,
  Heading,
  Text,
  usePrompt,
} from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { ShownEngine } from "../hooks/search-status"
import { AuditLine } from "./audit-line"
import { FillingLine } from "./filling-line"

/** One engine: what it lacks, its last audit, and the button that fills it anew. */
export function EngineCard(props: {
  engine: ShownEngine
  isAnswering: boolean
  onRebuild: () => void
}) {
  const { t } = useTranslation("search")
  const ask = usePrompt()
  const { engine } = props
  const name = t(`engines.${engine.engine}`)
  const isFilling = engine.filling?.state === "processing"
  const rebuild = async () => {
    const isSure = await ask({
      title: t("rebuild.sure", { engine: name }),
      description: t("rebuild.meanwhile"),
      confirmText: t("rebuild.yes"),
      cancelText: t("rebuild.no"),
      variant: "confirmation",
    })
    if (isSure) props.onRebuild()
  }
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h2">{name}</Heading>
          {props.isAnswering && (
            <Badge size="2xsmall" color="green" className="whitespace-nowrap">
              {t("answers")}
            </Badge>
          )}
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={isFilling}
          onClick={() => void rebuild()}
        >
          {t("rebuild.start")}
        </Button>
      </div>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Fact label={t("facts.version")}>
          {engine.version ?? t("facts.none")}
        </Fact>
        <Fact label={t("facts.lag")}>
          {t("facts.seconds", { seconds: Math.round(engine.lag_seconds) })}
        </Fact>
        <Fact label={t("facts.waiting")}>{engine.waiting}</Fact>
        <Fact label={t("facts.dead")}>{engine.dead}</Fact>
        <div className="col-span-2 sm:col-span-4">
          <Fact label={t("facts.audit")}>
            <AuditLine audit={engine.audit} />
          </Fact>
        </div>
      </dl>
      <FillingLine filling={engine.filling} />
    </Container>
  )
}

const Fact = (props: { label: string; children: ReactNode }) => (
  <div>
    <Text as="div" size="small" className="text-ui-fg-subtle">
      <dt>{props.label}</dt>
    </Text>
    <Text as="div">
      <dd>{props.children}</dd>
    </Text>
  </div>
)
