import { DataTable, type DataTableColumnDef, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type ListTableProps<Row> = {
  rows: Row[] | undefined
  count: number
  columns: DataTableColumnDef<Row>[]
  page: { limit: number; offset: number }
  onPage: (offset: number) => void
  onOpen: (row: Row) => void
  /** Said when there is nothing; the second when filters are to blame. */
  empty: { none: string; filtered: string; isFiltered: boolean }
}

/** One page of rows, as Medusa's own lists show them. */
export function ListTable<Row extends { id: string }>({
  rows,
  count,
  columns,
  page: { limit, offset },
  onPage,
  onOpen,
  empty,
}: ListTableProps<Row>) {
  const { t } = useTranslation("opop")
  const table = useDataTable({
    data: rows ?? [],
    columns,
    rowCount: count,
    isLoading: rows === undefined,
    getRowId: ({ id }) => id,
    // The table hands over its own row, whatever its type says; the id is ours.
    onRowClick: (_event, { id }) => {
      const row = rows?.find((one) => one.id === id)
      if (row) onOpen(row)
    },
    pagination: {
      state: { pageIndex: offset / limit, pageSize: limit },
      onPaginationChange: ({ pageIndex }) => onPage(pageIndex * limit),
    },
    autoResetPageIndex: false,
  })
  return (
    <DataTable instance={table}>
      <DataTable.Table
        emptyState={{
          empty: {
            heading: empty.isFiltered ? empty.filtered : empty.none,
          },
        }}
      />
      {count > limit && (
        <DataTable.Pagination
          translations={{
            of: t("pages.of"),
            results: t("pages.results"),
            pages: t("pages.pages"),
            prev: t("detail.previous"),
            next: t("detail.next"),
          }}
        />
      )}
    </DataTable>
  )
}
