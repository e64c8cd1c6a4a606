import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { getCase } from "@/data/office/cases"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { papersOfCase } from "@/data/office/papers"
import { PaperPage } from "@/features/office/paper-page"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeCases.parts")
  return { title: t("papers") }
}

const CasePaperPage = async ({
  params,
}: PageProps<"/[locale]/dinas/pengajuan/[id]/berkas/[paper]">) => {
  const { id, paper: paperId } = await params
  const path = `/dinas/pengajuan/${id}`
  const officer = await requireOfficer(`${path}/berkas/${paperId}`, "seePapers")
  const found = (await getCase(id)) ?? notFound()
  const papers = await papersOfCase(found.id)
  const paper = papers.find((one) => one.id === paperId) ?? notFound()
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.papers"),
  ])
  return (
    <PaperPage
      paper={paper}
      back={{ path, href: localPath(locale, path), label: t("back") }}
      owner={found.name}
      mayRead={may(officer, "readPaper")}
      mayDecide={
        may(officer, "checkPapers") &&
        ["submitted", "under_review"].includes(found.state)
      }
    />
  )
}

export default CasePaperPage
