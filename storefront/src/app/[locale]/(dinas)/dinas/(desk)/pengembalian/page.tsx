import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { getMoneyDesk } from "@/data/office/money"
import { may } from "@/data/office/officer"
import { listRefunds, REFUNDS_PER_PAGE } from "@/data/office/refunds"
import { RefundCard } from "@/features/office/money/refund-card"
import { PageHead } from "@/features/office/page-head"
import { StateLinks } from "@/features/office/state-links"
import { Pager } from "@/features/shared/pager"
import { REFUND_STATES, type RefundState } from "@/lib/money-states"
import { choiceParam, listPath, pageParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"

const PATH = "/dinas/pengembalian"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney.refund")
  return { title: t("title") }
}

const RefundsPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pengembalian">) => {
  const officer = await requireOfficer(PATH, "seeMoney")
  const raw = await searchParams
  const status = choiceParam(raw, "status", REFUND_STATES) ?? "open"
  const page = pageParam(raw, REFUNDS_PER_PAGE)
  const [t, { refunds, count, counts }, { keeps }] = await Promise.all([
    getTranslations("officeMoney.refund"),
    listRefunds(status, page),
    getMoneyDesk(),
  ])
  const path = (state: RefundState, hal = 1) =>
    listPath(PATH, { status: state === "open" ? "" : state, hal })
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <StateLinks
        label={t("label")}
        links={REFUND_STATES.map((state) => ({
          key: state,
          label: t(`states.${state}`),
          path: path(state),
          isHere: state === status,
          count: state === "paid_back" ? null : counts[state],
        }))}
      />
      {refunds.length > 0 ? (
        <ul className="flex max-w-text flex-col gap-4">
          {refunds.map((refund) => (
            <RefundCard
              key={refund.id}
              refund={refund}
              mayOpen={keeps && may(officer, "seeProof")}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager
        page={page}
        perPage={REFUNDS_PER_PAGE}
        total={count}
        path={(hal) => path(status, hal)}
      />
    </>
  )
}

export default RefundsPage
