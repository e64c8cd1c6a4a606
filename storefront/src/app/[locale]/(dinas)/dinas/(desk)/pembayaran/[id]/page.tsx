import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { getMoneyDesk, getTransfer } from "@/data/office/money"
import { may } from "@/data/office/officer"
import { ProofList } from "@/features/office/money/proof-list"
import { PurchaseParts } from "@/features/office/money/purchase-parts"
import { TransferActs } from "@/features/office/money/transfer-acts"
import { TransferFacts } from "@/features/office/money/transfer-facts"
import { TransferMoney } from "@/features/office/money/transfer-money"
import { TransferState } from "@/features/office/money/transfer-state"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney")
  return { title: t("one") }
}

const TransferPage = async ({
  params,
}: PageProps<"/[locale]/dinas/pembayaran/[id]">) => {
  const { id } = await params
  const officer = await requireOfficer(`/dinas/pembayaran/${id}`, "seeMoney")
  const transfer = (await getTransfer(id)) ?? notFound()
  const [locale, t, { keeps }] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
    getMoneyDesk(),
  ])
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pembayaran"),
          label: t("title"),
        }}
        title={t("purchase", { number: transfer.number ?? "–" })}
        lead={<TransferState state={transfer.state} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Panel id="transfer" title={t("parts.facts")}>
            <TransferFacts transfer={transfer} />
          </Panel>
          <Panel id="uang" title={t("parts.money")}>
            <TransferMoney money={transfer.money} />
          </Panel>
          <Panel id="bukti" title={t("parts.proofs")}>
            <ProofList
              proofs={transfer.proofs}
              mayOpen={keeps && may(officer, "seeProof")}
            />
          </Panel>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Panel id="langkah" title={t("parts.acts")}>
            <TransferActs transfer={transfer} />
          </Panel>
          <Panel id="pesanan" title={t("parts.orders")}>
            <PurchaseParts parts={transfer.parts} />
          </Panel>
        </div>
      </div>
    </>
  )
}

export default TransferPage
