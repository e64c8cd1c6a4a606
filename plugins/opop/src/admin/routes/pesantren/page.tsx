import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import { LoadFault } from "../../components/fault"
import { ListFilters } from "../../components/list-filters"
import { Pager } from "../../components/pager"
import { StateBadge } from "../../components/state-badge"
import { usePesantrenList } from "../../hooks/api"
import { useListQuery } from "../../hooks/use-list-query"
import type { ListedPesantren } from "../../lib/types"

export const config = defineRouteConfig({
  label: "nav.pesantren",
  translationNs: "opop",
  icon: BuildingStorefront,
  rank: 1,
})

/** The register: search, filter by area and state, and one row a pesantren. */
const PesantrenPage = () => {
  const { t } = useTranslation("opop")
  const { query, offset, limit, isFiltered, set } = useListQuery()
  const { data, isError, refetch } = usePesantrenList(query)
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">{t("list.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("list.description")}
          </Text>
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to="/pesantren/create">{t("list.add")}</Link>
        </Button>
      </header>
      <ListFilters />
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note text={t("common.loading")} />}
      {data?.count === 0 && (
        <Note text={t(isFiltered ? "list.emptySearch" : "list.empty")} />
      )}
      {data && data.count > 0 && (
        <>
          <PesantrenTable rows={data.pesantren} />
          <Pager
            offset={offset}
            limit={limit}
            count={data.count}
            onChange={(next) => set({ offset: String(next) })}
          />
        </>
      )}
    </Container>
  )
}

export default PesantrenPage

function PesantrenTable({ rows }: { rows: ListedPesantren[] }) {
  const { t } = useTranslation("opop")
  const navigate = useNavigate()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("list.columns.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("list.columns.place")}</Table.HeaderCell>
          <Table.HeaderCell>{t("list.columns.state")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">
            {t("list.columns.products")}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row
            key={row.id}
            className="cursor-pointer"
            onClick={() => navigate(`/pesantren/${row.id}`)}
          >
            <Table.Cell>
              <span className="flex items-center gap-2">
                <Link to={`/pesantren/${row.id}`}>{row.name}</Link>
                {row.is_demo && <Badge size="2xsmall">{t("list.demo")}</Badge>}
              </span>
            </Table.Cell>
            <Table.Cell>{row.place}</Table.Cell>
            <Table.Cell>
              <StateBadge state={row.state} />
            </Table.Cell>
            <Table.Cell className="text-right">{row.products_count}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

const Note = ({ text }: { text: string }) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-4">
    {text}
  </Text>
)
