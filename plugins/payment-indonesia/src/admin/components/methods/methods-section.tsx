import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MethodLine } from "../../../lib/method-lines"
import type { RegionMethods } from "../../../queries/list-region-methods"
import { Section } from "../section"
import { MethodForm } from "./method-form"
import { MethodRow } from "./method-row"

const COLUMNS = ["way", "state", "totals", "since"] as const

/** The ways of paying of one region, in the order of the checkout. */
export function MethodsSection({ region }: { region: RegionMethods }) {
  const { t } = useTranslation("payments")
  const [open, setOpen] = useState<MethodLine | null>(null)
  return (
    <Section
      title={t("methods.title", { region: region.name })}
      hint={t("methods.hint")}
    >
      {region.methods.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("methods.none")}
        </Text>
      )}
      {region.methods.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((column) => (
                  <Table.HeaderCell key={column}>
                    {t(`methods.columns.${column}`)}
                  </Table.HeaderCell>
                ))}
                <Table.HeaderCell>
                  <span className="sr-only">{t("common.act")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {region.methods.map((line) => (
                <MethodRow
                  key={line.provider_id}
                  line={line}
                  onChange={() => setOpen(line)}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {open && (
        <MethodForm
          line={open}
          regionId={region.id}
          place={region.methods.indexOf(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
