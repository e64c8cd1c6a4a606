import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CASH_PER_PAGE, listCashOrders } from "@/data/office/cash"
import { requireOfficer } from "@/data/office/guard"
import { CashCard } from "@/features/office/money/cash-card"
import { PageHead } from "@/features/office/page-head"
import { StateLinks } from "@/features/office/state-links"
import { Pager } from "@/features/shared/pager"
import { localPath } from "@/i18n/locales"
import { CASH_QUEUES, type CashQueue } from "@/lib/money-states"
import { choiceParam, listPath, pageParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"

const PATH = "/dinas/pembayaran/tunai"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney.cash")
  return { title: t("title") }
}

/** Cash of parcels that are paid at the door: what is out, and what came in. */
const CashPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pembayaran/tunai">) => {
  await requireOfficer(PATH, "seeMoney")
  const raw = await searchParams
  const queue = choiceParam(raw, "antrean", CASH_QUEUES) ?? "due"
  const page = pageParam(raw, CASH_PER_PAGE)
  const [locale, t, { cash_orders: orders, count, counts }] = await Promise.all(
    [
      getLocale(),
      getTranslations("officeMoney.cash"),
      listCashOrders(queue, page),
    ]
  )
  const path = (one: CashQueue, hal = 1) =>
    listPath(PATH, { antrean: one === "due" ? "" : one, hal })
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pembayaran"),
          label: t("back"),
        }}
        title={t("title")}
        lead={t("lead")}
      />
      <StateLinks
        label={t("label")}
        links={CASH_QUEUES.map((one) => ({
          key: one,
          label: t(`queues.${one}`),
          path: path(one),
          isHere: one === queue,
          count: one === "due" || one === "coming" ? counts[one] : null,
        }))}
      />
      {orders.length > 0 ? (
        <ul className="flex max-w-text flex-col gap-4">
          {orders.map((order) => (
            <CashCard key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("empty.title")} text={t(`empty.text.${queue}`)} />
      )}
      <Pager
        page={page}
        perPage={CASH_PER_PAGE}
        total={count}
        path={(hal) => path(queue, hal)}
      />
    </>
  )
}

export default CashPage
