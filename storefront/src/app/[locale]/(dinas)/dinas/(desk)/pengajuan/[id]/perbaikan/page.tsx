import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { askForRevision } from "@/actions/office/request-revision"
import { getCase } from "@/data/office/cases"
import { requireOfficer } from "@/data/office/guard"
import { papersOfCase } from "@/data/office/papers"
import { caseWords } from "@/features/office/case-words"
import { PageHead } from "@/features/office/page-head"
import { RevisionForm } from "@/features/office/revision-form"
import { localPath } from "@/i18n/locales"
import { CASE_FIELDS, CASE_STEPS } from "@/lib/case-states"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeCases.revise")
  return { title: t("title") }
}

const RevisionPage = async ({
  params,
}: PageProps<"/[locale]/dinas/pengajuan/[id]/perbaikan">) => {
  const { id } = await params
  const path = `/dinas/pengajuan/${id}`
  await requireOfficer(`${path}/perbaikan`, "checkCase")
  const found = (await getCase(id)) ?? notFound()
  const [locale, t, words, papers] = await Promise.all([
    getLocale(),
    getTranslations("officeCases"),
    caseWords(found),
    papersOfCase(found.id),
  ])
  if (!found.can.includes("request_revision")) redirect(localPath(locale, path))
  const kinds = new Set([
    ...found.requirements.map(({ kind }) => kind),
    ...papers.map(({ kind }) => kind),
  ])
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, path), label: t("papers.back") }}
        title={t("revise.title")}
        lead={found.name}
      />
      <RevisionForm
        action={askForRevision.bind(null, locale)}
        fields={{ case_id: found.id }}
        lead={t("revise.lead")}
        groups={[
          {
            title: t("parts.papers"),
            picks: [...kinds].map((kind) => {
              const paper = papers.find((one) => one.kind === kind)
              return {
                path: `paper:${kind}`,
                label: t(`papers.kind.${kind}`),
                value: paper
                  ? [t(`papers.state.${paper.state}`), paper.number]
                      .filter(Boolean)
                      .join(" · ")
                  : t("papers.state.missing"),
              }
            }),
          },
          ...CASE_STEPS.map((step) => ({
            title: t(`steps.${step}`),
            picks: CASE_FIELDS[step].map((field) => ({
              path: `${step}.${field}`,
              label: words.path(`${step}.${field}`),
              value:
                words.value(`${step}.${field}`, found.data[step]?.[field]) ??
                t("revise.empty"),
            })),
          })),
        ]}
      />
    </>
  )
}

export default RevisionPage
