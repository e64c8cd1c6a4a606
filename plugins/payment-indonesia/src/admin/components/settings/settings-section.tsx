import { Table } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SettingLine } from "../../hooks/payments"
import { Section } from "../section"
import { SettingForm } from "./setting-form"
import { SettingRow } from "./setting-row"

/** Times and sums of transfers and refunds, a row for each. */
export function SettingsSection({ lines }: { lines: readonly SettingLine[] }) {
  const { t } = useTranslation("payments")
  const [open, setOpen] = useState<SettingLine | null>(null)
  return (
    <Section title={t("settings.title")} hint={t("settings.hint")}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("settings.columns.what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("settings.columns.now")}</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">{t("common.act")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map((line) => (
              <SettingRow
                key={line.key}
                line={line}
                onChange={() => setOpen(line)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      {open && <SettingForm line={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
