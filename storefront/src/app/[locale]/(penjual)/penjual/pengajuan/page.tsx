import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { listApplications, searchClaimable } from "@/data/seller/applications"
import { requireSeller } from "@/data/seller/guard"
import { currentShop } from "@/data/seller/me"
import { ApplicationList } from "@/features/seller/application/application-list"
import { FindPesantren } from "@/features/seller/application/find-pesantren"
import { HowItGoes } from "@/features/seller/application/how-it-goes"
import { OfficeContact } from "@/features/seller/office-contact"
import { SellerPage } from "@/features/seller/seller-page"
import { Disclosure } from "@/features/shared/disclosure"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerApplication")
  return { title: t("title") }
}

/** States that still wait for somebody. */
const UNDER_WAY = new Set([
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
])

const ApplicationsPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/pengajuan">) => {
  await requireSeller("/penjual/pengajuan")
  const { q: raw } = await searchParams
  const q = typeof raw === "string" ? raw.slice(0, 100) : ""
  const [t, applications, found, shop] = await Promise.all([
    getTranslations("sellerApplication"),
    listApplications(),
    searchClaimable(q),
    currentShop(),
  ])
  const isBusy = applications.some(({ state }) => UNDER_WAY.has(state))
  const find = <FindPesantren q={q} found={found} />
  if (applications.length === 0)
    return (
      <SellerPage title={t("start.title")} lead={t("start.lead")}>
        <div className="flex max-w-text flex-col gap-8">
          {q === "" ? <HowItGoes /> : null}
          {find}
          {q === "" ? null : <HowItGoes />}
          <OfficeContact office={shop?.office ?? null} />
        </div>
      </SellerPage>
    )
  return (
    <SellerPage title={t("title")}>
      <div className="flex max-w-text flex-col gap-8">
        <section aria-labelledby="pengajuan-anda">
          <h2 id="pengajuan-anda" className="pb-3 text-xl">
            {t("list.yours")}
          </h2>
          <ApplicationList applications={applications} />
        </section>
        {isBusy && q === "" ? (
          <Disclosure summary={t("start.another")}>{find}</Disclosure>
        ) : (
          find
        )}
      </div>
    </SellerPage>
  )
}

export default ApplicationsPage
