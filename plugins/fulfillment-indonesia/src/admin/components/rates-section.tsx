import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CourierService } from "../../lib/services"
import type { Line } from "../hooks/rates"
import { RateForm } from "./rate-form"
import { RateRow } from "./rate-row"

/** The prices of one service, zone by zone. */
export function RatesSection({
  service,
  lines,
}: {
  service: CourierService
  lines: readonly Line[]
}) {
  const { t } = useTranslation("shipping")
  const [open, setOpen] = useState<Line | null>(null)
  const columns =
    service === "cargo" ? (["each"] as const) : (["first", "next"] as const)
  return (
    <Container className="divide-y p-0">
      <header className="px-6 py-4">
        <Heading level="h2">{t(`services.${service}`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`serviceHints.${service}`)}
        </Text>
      </header>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.zone")}</Table.HeaderCell>
              {columns.map((column) => (
                <Table.HeaderCell key={column} className="text-right">
                  {t(`columns.${column}`)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell>{t("columns.days")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.since")}</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">{t("columns.act")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map((line) => (
              <RateRow
                key={line.zone}
                line={line}
                onChange={() => setOpen(line)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      {open && <RateForm line={open} onClose={() => setOpen(null)} />}
    </Container>
  )
}
