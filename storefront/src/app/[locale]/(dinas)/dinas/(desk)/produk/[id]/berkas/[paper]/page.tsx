import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { getListing } from "@/data/office/listings"
import { may } from "@/data/office/officer"
import { PaperPage } from "@/features/office/paper-page"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeListings.parts")
  return { title: t("papers") }
}

const ListingPaperPage = async ({
  params,
}: PageProps<"/[locale]/dinas/produk/[id]/berkas/[paper]">) => {
  const { id, paper: paperId } = await params
  const path = `/dinas/produk/${id}`
  const officer = await requireOfficer(`${path}/berkas/${paperId}`, "seePapers")
  const listing = (await getListing(id)) ?? notFound()
  const paper = listing.papers.find((one) => one.id === paperId) ?? notFound()
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeListings"),
  ])
  return (
    <PaperPage
      paper={paper}
      back={{ path, href: localPath(locale, path), label: t("backTo") }}
      owner={listing.name}
      mayRead={may(officer, "readPaper")}
      mayDecide={may(officer, "checkPapers") && paper.state === "pending"}
    />
  )
}

export default ListingPaperPage
