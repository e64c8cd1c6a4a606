import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ACCOUNTS_PER_PAGE, waitingAccounts } from "@/data/office/accounts"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { AccountCard } from "@/features/office/account-card"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import { listPath, pageParam } from "@/lib/office-list"
import { EmptyState } from "@/ui/empty-state"

const PATH = "/dinas/rekening"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeAccounts")
  return { title: t("title") }
}

const AccountsPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/rekening">) => {
  const officer = await requireOfficer(PATH, "seeAccounts")
  const page = pageParam(await searchParams, ACCOUNTS_PER_PAGE)
  const [t, { accounts, count }] = await Promise.all([
    getTranslations("officeAccounts"),
    waitingAccounts(page),
  ])
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {accounts.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      ) : (
        <ul className="flex max-w-text flex-col gap-4">
          {accounts.map((account) => (
            <AccountCard
              key={account.id}
              account={account}
              mayDecide={may(officer, "decideAccount")}
            />
          ))}
        </ul>
      )}
      <Pager
        page={page}
        perPage={ACCOUNTS_PER_PAGE}
        total={count}
        path={(hal) => listPath(PATH, { hal })}
      />
    </>
  )
}

export default AccountsPage
