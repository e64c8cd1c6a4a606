import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { getCase, listAssigneesOf } from "@/data/office/cases"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { papersOfCase } from "@/data/office/papers"
import { CaseActs } from "@/features/office/case-acts"
import { CaseConsents } from "@/features/office/case-consents"
import { CaseData } from "@/features/office/case-data"
import { CaseHead } from "@/features/office/case-head"
import { CaseItems } from "@/features/office/case-items"
import { CaseNotes } from "@/features/office/case-notes"
import { CasePapers } from "@/features/office/case-papers"
import { caseWords } from "@/features/office/case-words"
import { LogList } from "@/features/office/log-list"
import { Panel } from "@/features/office/panel"
import { PartLinks } from "@/features/office/part-links"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeCases")
  return { title: t("title") }
}

const CasePage = async ({
  params,
}: PageProps<"/[locale]/dinas/pengajuan/[id]">) => {
  const { id } = await params
  const officer = await requireOfficer(`/dinas/pengajuan/${id}`, "seeCases")
  const found = (await getCase(id)) ?? notFound()
  const [locale, t, papers, words, assignees] = await Promise.all([
    getLocale(),
    getTranslations("officeCases"),
    may(officer, "seePapers") ? papersOfCase(found.id) : [],
    caseWords(found),
    found.can.includes("delegate") ? listAssigneesOf(found.id) : [],
  ])
  return (
    <>
      <CaseHead found={found} locale={locale} />
      <PartLinks
        label={t("case.parts")}
        parts={[
          { id: "berkas", label: t("parts.papers") },
          { id: "identity", label: t("parts.data") },
          { id: "perbaikan", label: t("parts.items") },
          { id: "persetujuan", label: t("parts.consents") },
          { id: "catatan", label: t("parts.notes") },
          { id: "riwayat", label: t("parts.log") },
          { id: "tindakan", label: t("parts.acts") },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <CasePapers found={found} papers={papers} />
          <CaseData found={found} words={words} />
          <CaseItems found={found} words={words} />
          <CaseConsents found={found} />
          <CaseNotes found={found} />
          <Panel id="riwayat" title={t("parts.log")}>
            <LogList entries={found.history} isShort />
          </Panel>
        </div>
        <aside className="xl:sticky xl:top-20">
          <CaseActs
            found={found}
            officerId={officer.id}
            assignees={assignees}
          />
        </aside>
      </div>
    </>
  )
}

export default CasePage
