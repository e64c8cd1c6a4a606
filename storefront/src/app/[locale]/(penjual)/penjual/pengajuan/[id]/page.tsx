import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { getApplication } from "@/data/seller/applications"
import { requireSeller } from "@/data/seller/guard"
import { CaseView } from "@/features/seller/application/case-view"
import { localPath } from "@/i18n/locales"
import { applicationPath } from "@/lib/application-steps"
import { SellerPage } from "@/features/seller/seller-page"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerApplication")
  return { title: t("meta") }
}

const ApplicationPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/penjual/pengajuan/[id]">) => {
  const [{ id }, { terkirim }] = await Promise.all([params, searchParams])
  await requireSeller(applicationPath(id))
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication"),
  ])
  const application = (await getApplication(id, locale)) ?? notFound()
  return (
    <SellerPage
      title={application.name ?? application.pesantren?.name ?? t("none")}
      lead={application.pesantren?.place}
      back={{
        href: localPath(locale, "/penjual/pengajuan"),
        label: t("title"),
      }}
    >
      <CaseView application={application} isSent={terkirim !== undefined} />
    </SellerPage>
  )
}

export default ApplicationPage
