import { Container, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { BREAKS_PER_PAGE, type ShownBreak } from "../../hooks/breaks"
import { Pager } from "../pager"
import { BreakDrawer } from "./break-drawer"
import { BreakRow } from "./break-row"

const COLUMNS = ["what", "state", "found"] as const

/** One page of findings. */
export function BreaksTable(props: {
  breaks: readonly ShownBreak[]
  count: number
  offset: number
  onPage: (offset: number) => void
}) {
  const { t } = useTranslation("marketplace")
  const [open, setOpen] = useState<ShownBreak | null>(null)
  const { breaks, count, offset, onPage } = props
  if (breaks.length === 0)
    return (
      <Container>
        <Text size="small">{t("breaks.none")}</Text>
      </Container>
    )
  return (
    <Container className="divide-y p-0">
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {COLUMNS.map((column) => (
                <Table.HeaderCell key={column}>
                  {t(`breaks.columns.${column}`)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell className="text-right">
                {t("breaks.columns.attempts")}
              </Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">{t("breaks.columns.act")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {breaks.map((found) => (
              <BreakRow
                key={found.id}
                found={found}
                onOpen={() => setOpen(found)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager
        offset={offset}
        limit={BREAKS_PER_PAGE}
        count={count}
        onChange={onPage}
      />
      {open && <BreakDrawer found={open} onClose={() => setOpen(null)} />}
    </Container>
  )
}
