import { Alert, Container, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useInsurance, type Line } from "../hooks/insurance"
import { InsuranceForm } from "./insurance-form"
import { InsuranceRow } from "./insurance-row"

/** What insuring dear parcels costs, service by service. */
export function InsuranceSection() {
  const { t } = useTranslation("shipping")
  const { data, isError } = useInsurance()
  const [open, setOpen] = useState<Line | null>(null)
  return (
    <Container className="divide-y p-0">
      <header className="px-6 py-4">
        <Heading level="h2">{t("insurance.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("insurance.hint")}
        </Text>
        {isError && <Alert variant="error">{t("error")}</Alert>}
        {!data && !isError && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("loading")}
          </Text>
        )}
      </header>
      {data && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("insurance.service")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">
                  {t("insurance.goodsAbove")}
                </Table.HeaderCell>
                <Table.HeaderCell className="text-right">
                  {t("insurance.premium")}
                </Table.HeaderCell>
                <Table.HeaderCell>{t("columns.since")}</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t("columns.act")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.lines.map((line) => (
                <InsuranceRow
                  key={line.service}
                  line={line}
                  onChange={() => setOpen(line)}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {open && <InsuranceForm line={open} onClose={() => setOpen(null)} />}
    </Container>
  )
}
