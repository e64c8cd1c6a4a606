import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownStatus } from "../hooks/search-status"
import { useTime } from "../hooks/use-time"

/** What an engine refused too often, and the buttons that try it again. */
export function DeadLetters(props: {
  letters: ShownStatus["dead_letters"]
  onRetry: (ids?: string[]) => void
}) {
  const { t } = useTranslation("search")
  const time = useTime()
  const { letters } = props
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex items-center justify-between gap-4">
        <div>
          <Heading level="h2">{t("dead.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {letters.length ? t("dead.hint") : t("dead.none")}
          </Text>
        </div>
        {letters.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => props.onRetry()}
          >
            {t("dead.retryAll")}
          </Button>
        )}
      </div>
      {letters.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("dead.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("dead.engine")}</Table.HeaderCell>
              <Table.HeaderCell>{t("dead.since")}</Table.HeaderCell>
              <Table.HeaderCell>{t("dead.why")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {letters.map(({ id, kind, ref, engine, dead_at, error }) => (
              <Table.Row key={id}>
                <Table.Cell>{`${kind} ${ref}`}</Table.Cell>
                <Table.Cell>{t(`engines.${engine}`)}</Table.Cell>
                <Table.Cell>{time(dead_at)}</Table.Cell>
                <Table.Cell>{error}</Table.Cell>
                <Table.Cell>
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => props.onRetry([id])}
                  >
                    {t("retry")}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}
