import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { listSettlements } from "@/data/office/settlements"
import { SettlementDone } from "@/features/office/money/settlement-done"
import { SettlementForm } from "@/features/office/money/settlement-form"
import { SettlementList } from "@/features/office/money/settlement-list"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"
import { textParam } from "@/lib/office-list"

const PATH = "/dinas/pembayaran/tunai/laporan"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney.settlement")
  return { title: t("title") }
}

const count = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null)

/** A courier's file of the cash that it collected is brought in. */
const SettlementPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pembayaran/tunai/laporan">) => {
  await requireOfficer(PATH, "makeMoney")
  const [raw, { keeps, settlements }] = await Promise.all([
    searchParams,
    listSettlements(),
  ])
  if (!keeps) notFound()
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.settlement"),
  ])
  return (
    <div className="max-w-text">
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pembayaran/tunai"),
          label: t("back"),
        }}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="flex flex-col gap-6">
        <SettlementDone
          rows={count(textParam(raw, "baris"))}
          added={count(textParam(raw, "baru"))}
          matched={count(textParam(raw, "cocok"))}
        />
        <Panel id="berkas" title={t("upload")}>
          <SettlementForm last={settlements[0] ?? null} />
        </Panel>
        <Panel id="terakhir" title={t("before")}>
          {settlements.length > 0 ? (
            <SettlementList settlements={settlements} />
          ) : (
            <p className="text-ink-soft">{t("none")}</p>
          )}
        </Panel>
      </div>
    </div>
  )
}

export default SettlementPage
