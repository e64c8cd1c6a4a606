import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Miss } from "../../modules/search-log/service"
import { useTime } from "../hooks/use-time"

/** Words that were looked for in vain, most frequent first. */
export function MissesTable({ misses }: { misses: Miss[] }) {
  const { t } = useTranslation("search")
  const time = useTime()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row className="whitespace-nowrap">
            <Table.HeaderCell>{t("misses.words")}</Table.HeaderCell>
            <Table.HeaderCell>{t("misses.searches")}</Table.HeaderCell>
            <Table.HeaderCell>{t("misses.empty")}</Table.HeaderCell>
            <Table.HeaderCell>{t("misses.clicks")}</Table.HeaderCell>
            <Table.HeaderCell>{t("misses.corrected")}</Table.HeaderCell>
            <Table.HeaderCell>{t("misses.last")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {misses.map((miss) => (
            <Table.Row key={miss.words} className="whitespace-nowrap">
              <Table.Cell className="max-w-36 py-2 whitespace-normal [overflow-wrap:anywhere] sm:max-w-xs">
                {miss.words}
              </Table.Cell>
              <Table.Cell>{miss.searches}</Table.Cell>
              <Table.Cell>{miss.empty}</Table.Cell>
              <Table.Cell>{miss.clicks}</Table.Cell>
              <Table.Cell>{miss.corrected_to ?? "–"}</Table.Cell>
              <Table.Cell>{time(miss.last_at)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
