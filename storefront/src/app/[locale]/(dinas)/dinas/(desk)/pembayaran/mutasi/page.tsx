import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { listStatements, statementChoices } from "@/data/office/statements"
import { StatementDone } from "@/features/office/money/statement-done"
import { StatementForm } from "@/features/office/money/statement-form"
import { StatementList } from "@/features/office/money/statement-list"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"
import { textParam } from "@/lib/office-list"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney.statement")
  return { title: t("title") }
}

const count = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null)

const StatementPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pembayaran/mutasi">) => {
  await requireOfficer("/dinas/pembayaran/mutasi", "makeMoney")
  const [raw, choices] = await Promise.all([searchParams, statementChoices()])
  if (!choices.keeps) notFound()
  const [account] = choices.accounts
  const [locale, t, statements] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.statement"),
    account ? listStatements(account.id) : [],
  ])
  return (
    <div className="max-w-text">
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pembayaran"),
          label: t("back"),
        }}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="flex flex-col gap-6">
        <StatementDone
          rows={count(textParam(raw, "baris"))}
          added={count(textParam(raw, "baru"))}
          matched={count(textParam(raw, "cocok"))}
        />
        {account ? (
          <Panel id="berkas" title={t("upload")}>
            <StatementForm choices={choices} hasLast={statements.length > 0} />
          </Panel>
        ) : (
          <Notice tone="warning">{t("noAccount")}</Notice>
        )}
        {statements.length > 0 ? (
          <Panel id="terakhir" title={t("before")}>
            <StatementList statements={statements} />
          </Panel>
        ) : null}
      </div>
    </div>
  )
}

export default StatementPage
