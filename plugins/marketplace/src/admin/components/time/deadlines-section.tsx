import { Container, Table } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Line } from "../../hooks/time"
import { DeadlineForm } from "./deadline-form"
import { DeadlineRow } from "./deadline-row"

const COLUMNS = ["kind", "length", "off", "remind"] as const

/** How long what may take, a row for each kind. */
export function DeadlinesSection({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation("marketplace")
  const [open, setOpen] = useState<Line | null>(null)
  return (
    <Container className="overflow-x-auto p-0">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>
                {t(`deadlines.columns.${column}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="sr-only">{t("deadlines.columns.act")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map((line) => (
            <DeadlineRow
              key={line.kind}
              line={line}
              onChange={() => setOpen(line)}
            />
          ))}
        </Table.Body>
      </Table>
      {open && <DeadlineForm line={open} onClose={() => setOpen(null)} />}
    </Container>
  )
}
