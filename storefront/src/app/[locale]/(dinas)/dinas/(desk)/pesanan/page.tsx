import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { listOrders, ORDERS_PER_PAGE } from "@/data/office/orders"
import { BeyondEnd } from "@/features/office/beyond-end"
import { FilterBar } from "@/features/office/filter-bar"
import { OrderRow } from "@/features/office/orders/order-row"
import { PageHead } from "@/features/office/page-head"
import { Rows } from "@/features/office/rows"
import { StateLinks } from "@/features/office/state-links"
import { Pager } from "@/features/shared/pager"
import { choiceParam, listPath, pageParam, textParam } from "@/lib/office-list"
import { ORDER_STATES } from "@/lib/office-order-states"
import { EmptyState } from "@/ui/empty-state"
import { Choice, Field } from "@/ui/field"

const PATH = "/dinas/pesanan"
const FILTERS = ["open", ...ORDER_STATES, "all"] as const
type Filter = (typeof FILTERS)[number]

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeOrders")
  return { title: t("title") }
}

const OrdersPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pesanan">) => {
  await requireOfficer(PATH, "seeOrders")
  const raw = await searchParams
  const q = textParam(raw, "q")
  const status = choiceParam(raw, "status", FILTERS) ?? "open"
  const isOverdue = textParam(raw, "lewat") === "1"
  const page = pageParam(raw, ORDERS_PER_PAGE)
  const [t, { orders, count, counts }] = await Promise.all([
    getTranslations("officeOrders"),
    listOrders({ state: status, q, isOverdue, page }),
  ])
  const path = (state: Filter, hal = 1) =>
    listPath(PATH, {
      status: state === "open" ? "" : state,
      ...{ q, lewat: isOverdue ? "1" : "", hal },
    })
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { count })} />
      <StateLinks
        label={t("filter.states")}
        links={FILTERS.map((state) => ({
          key: state,
          label:
            state === "open" || state === "all"
              ? t(`filter.${state}`)
              : t(`states.${state}`),
          path: path(state),
          isHere: state === status,
          count:
            state === "open" || state === "all" ? null : (counts[state] ?? 0),
        }))}
      />
      <FilterBar
        path={PATH}
        isSet={q !== "" || isOverdue}
        hidden={{ status: status === "open" ? "" : status }}
      >
        <Field
          name="q"
          type="search"
          label={t("filter.search")}
          defaultValue={q}
          maxLength={100}
          className="sm:w-72"
        />
        <Choice
          type="checkbox"
          name="lewat"
          value="1"
          label={t("filter.overdue")}
          defaultChecked={isOverdue}
          className="self-end"
        />
      </FilterBar>
      {orders.length > 0 ? (
        <Rows>
          {orders.map((row) => (
            <OrderRow key={row.id} row={row} />
          ))}
        </Rows>
      ) : page > 1 ? (
        <BeyondEnd path={(hal) => path(status, hal)} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager
        page={page}
        perPage={ORDERS_PER_PAGE}
        total={count}
        path={(hal) => path(status, hal)}
      />
    </>
  )
}

export default OrdersPage
