import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShownArea } from "../../queries/list-courier-areas"
import { AREAS_PER_PAGE } from "../hooks/areas"
import { AreaDrawer } from "./area-drawer"
import { AreaRow } from "./area-row"
import { Pager } from "./pager"

const COLUMNS = ["area", "place", "checked"] as const

/** One page of kecamatan with the courier's place of each. */
export function AreasTable(props: {
  areas: readonly ShownArea[]
  count: number
  offset: number
  onPage: (offset: number) => void
}) {
  const { t } = useTranslation("shipping")
  const [open, setOpen] = useState<ShownArea | null>(null)
  const { areas, count, offset, onPage } = props
  if (areas.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("areas.none")}
      </Text>
    )
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {COLUMNS.map((column) => (
                <Table.HeaderCell key={column}>
                  {t(`areas.columns.${column}`)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell>
                <span className="sr-only">{t("columns.act")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {areas.map((area) => (
              <AreaRow
                key={area.id}
                area={area}
                onChange={() => setOpen(area)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager
        offset={offset}
        limit={AREAS_PER_PAGE}
        count={count}
        onChange={onPage}
      />
      {open && <AreaDrawer area={open} onClose={() => setOpen(null)} />}
    </>
  )
}
