import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CASH_PER_PAGE, listCashOrders } from "@/data/office/cash"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { listSettlementRows } from "@/data/office/settlements"
import { CashQueueList } from "@/features/office/money/cash-queue-list"
import { PageHead } from "@/features/office/page-head"
import { StateLinks } from "@/features/office/state-links"
import { Pager } from "@/features/shared/pager"
import { localPath } from "@/i18n/locales"
import { CASH_QUEUES } from "@/lib/money-states"
import { choiceParam, listPath, pageParam } from "@/lib/office-list"
import { SETTLEMENT_QUEUES } from "@/lib/settlement-states"
import { ButtonLink } from "@/ui/button"

const PATH = "/dinas/pembayaran/tunai"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney.cash")
  return { title: t("title") }
}

/** Cash of parcels that are paid at the door: what is out, and what came in. */
const CashPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pembayaran/tunai">) => {
  const officer = await requireOfficer(PATH, "seeMoney")
  const raw = await searchParams
  const ofFiles = choiceParam(raw, "antrean", SETTLEMENT_QUEUES)
  const queue = choiceParam(raw, "antrean", CASH_QUEUES) ?? "due"
  const page = pageParam(raw, CASH_PER_PAGE)
  const [locale, t, settlement, cash, files] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.cash"),
    getTranslations("officeMoney.settlement"),
    listCashOrders(queue, ofFiles ? 1 : page),
    listSettlementRows(ofFiles ?? "waiting", ofFiles ? page : 1),
  ])
  const path = (one: string, hal = 1) =>
    listPath(PATH, { antrean: one === "due" ? "" : one, hal })
  const links = [
    ...CASH_QUEUES.map((one) => ({
      ...{ key: one, label: t(`queues.${one}`) },
      ...{ path: path(one), isHere: !ofFiles && one === queue },
      count: one === "due" || one === "coming" ? cash.counts[one] : null,
    })),
    ...SETTLEMENT_QUEUES.filter(() => cash.keeps).map((one) => ({
      ...{ key: one, label: settlement(`queues.${one}`) },
      ...{ path: path(one), isHere: one === ofFiles },
      count: one === "waiting" && ofFiles !== "set_aside" ? files.count : null,
    })),
  ]
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pembayaran"),
          label: t("back"),
        }}
        title={t("title")}
        lead={t("lead")}
      >
        {cash.keeps && may(officer, "makeMoney") ? (
          <ButtonLink href={localPath(locale, `${PATH}/laporan`)} size="small">
            {settlement("upload")}
          </ButtonLink>
        ) : null}
      </PageHead>
      <StateLinks label={t("label")} links={links} />
      <CashQueueList
        shown={
          ofFiles
            ? { queue: ofFiles, rows: files.rows }
            : { queue, orders: cash.cash_orders }
        }
      />
      <Pager
        page={page}
        perPage={CASH_PER_PAGE}
        total={ofFiles ? files.count : cash.count}
        path={(hal) => path(ofFiles ?? queue, hal)}
      />
    </>
  )
}

export default CashPage
