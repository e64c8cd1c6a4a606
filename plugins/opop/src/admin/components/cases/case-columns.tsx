import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ListedCase } from "../../lib/office-types"
import { StateBadge } from "../state-badge"

const column = createDataTableColumnHelper<ListedCase>()

/** Pixels of the column that tells rows apart. */
const WIDE = 300

/** The columns of the queue; a phone shows the first two. */
export function useCaseColumns(isNarrow: boolean) {
  const { t } = useTranslation("opop")
  const columns = [
    column.display({
      id: "name",
      // Its words wrap, so it would give way to all the others.
      ...(isNarrow ? {} : { minSize: WIDE, size: WIDE }),
      header: t("cases.columns.name"),
      cell: ({ row }) => <NameCell row={row.original} />,
    }),
    column.display({
      id: "state",
      header: t("cases.columns.state"),
      cell: ({ row }) => <StateBadge state={row.original.state} />,
    }),
    column.display({
      id: "age",
      header: t("cases.columns.age"),
      cell: ({ row }) => row.original.age_days,
    }),
    column.display({
      id: "holder",
      header: t("cases.columns.holder"),
      cell: ({ row }) => row.original.assigned_to?.name ?? t("common.none"),
    }),
    column.display({
      id: "marks",
      header: t("cases.columns.marks"),
      cell: ({ row }) => <MarksCell row={row.original} />,
    }),
  ]
  return isNarrow ? columns.slice(0, 2) : columns
}

function NameCell({ row }: { row: ListedCase }) {
  const { t } = useTranslation("opop")
  return (
    <div className="flex flex-col justify-center whitespace-normal py-2">
      <Link to={`/pengajuan/${row.id}`} className="text-ui-fg-base">
        {row.name ?? t("cases.unnamed")}
      </Link>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {row.place ?? t("common.none")}
      </Text>
    </div>
  )
}

function MarksCell({ row }: { row: ListedCase }) {
  const { t } = useTranslation("opop")
  const { is_appeal, is_verified, warnings, open_items } = row
  return (
    <span className="flex flex-wrap gap-1">
      {is_appeal && <Badge size="2xsmall">{t("cases.appeal")}</Badge>}
      {is_verified && (
        <Badge size="2xsmall" color="green">
          {t("cases.verified")}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("cases.warnings", { number: warnings })}
        </Badge>
      )}
      {open_items > 0 && (
        <Badge size="2xsmall">
          {t("cases.openItems", { number: open_items })}
        </Badge>
      )}
    </span>
  )
}
