import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownRefresh } from "../hooks/report-status"

/** How long each part of the figures took, in the order in which they are made. */
export function ModelsTable({ models }: { models: ShownRefresh["models"] }) {
  const { t } = useTranslation("reports")
  return (
    <Container className="flex flex-col gap-y-4">
      <div>
        <Heading level="h2">{t("models.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("models.hint")}
        </Text>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("models.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("models.took")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {models.map(({ name, ms }) => (
              <Table.Row key={name}>
                <Table.Cell>{name}</Table.Cell>
                <Table.Cell>{t("models.ms", { ms })}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}
