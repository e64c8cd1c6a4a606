import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { ShownRefresh } from "../hooks/report-status"
import { useTime } from "../hooks/use-time"

const COLOURS = {
  running: "blue",
  done: "green",
  failed: "red",
  interrupted: "orange",
} as const

const secondsOf = ({ started_at, finished_at }: ShownRefresh) =>
  finished_at === null
    ? null
    : (Date.parse(finished_at) - Date.parse(started_at)) / 1000

/** A small shop's figures take less than a second. */
const inWords = (seconds: number, language: string) =>
  seconds.toLocaleString(language, {
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  })

/** Of when the figures are, and what became of the last making. */
export function FiguresCard(props: {
  asOf: string | null
  last: ShownRefresh | null
}) {
  const { t, i18n } = useTranslation("reports")
  const time = useTime()
  const { asOf, last } = props
  const seconds = last && secondsOf(last)
  return (
    <Container className="flex flex-col gap-y-4">
      <Heading level="h2">{t("figures.title")}</Heading>
      <dl className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <Fact label={t("figures.asOf")}>
          {asOf === null ? t("figures.none") : time(asOf)}
        </Fact>
        <Fact label={t("figures.state")}>
          {last ? (
            <Badge size="2xsmall" color={COLOURS[last.state]}>
              {t(`state.${last.state}`)}
            </Badge>
          ) : (
            t("figures.none")
          )}
        </Fact>
        <Fact label={t("figures.took")}>
          {seconds === null
            ? "–"
            : t("figures.seconds", {
                seconds: inWords(seconds, i18n.language),
              })}
        </Fact>
      </dl>
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
