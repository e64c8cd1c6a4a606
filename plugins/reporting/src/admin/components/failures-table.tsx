import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownRefresh } from "../hooks/report-status"
import { useTime } from "../hooks/use-time"

/** What did not come to its end in the last day, newest first. */
export function FailuresTable({ failures }: { failures: ShownRefresh[] }) {
  const { t } = useTranslation("reports")
  const time = useTime()
  return (
    <Container className="flex flex-col gap-y-4">
      <Heading level="h2">{t("failures.title")}</Heading>
      {failures.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("failures.none")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row className="whitespace-nowrap">
                <Table.HeaderCell>{t("failures.at")}</Table.HeaderCell>
                <Table.HeaderCell>{t("failures.state")}</Table.HeaderCell>
                <Table.HeaderCell>{t("failures.why")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {failures.map(({ id, state, started_at, fault }) => (
                <Table.Row key={id}>
                  <Table.Cell className="whitespace-nowrap">
                    {time(started_at)}
                  </Table.Cell>
                  <Table.Cell>{t(`state.${state}`)}</Table.Cell>
                  <Table.Cell className="[overflow-wrap:anywhere]">
                    {fault ?? "–"}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}
