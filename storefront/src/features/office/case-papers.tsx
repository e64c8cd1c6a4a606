import { getTranslations } from "next-intl/server"
import type { Case } from "@/data/office/case-schema"
import type { Paper } from "@/data/office/papers"
import { PaperLine } from "./paper-line"
import { Panel } from "./panel"

/** The papers that the case needs, and those it shows besides. */
export const CasePapers = async ({
  found,
  papers,
}: Readonly<{ found: Case; papers: readonly Paper[] }>) => {
  const t = await getTranslations("officeCases")
  const { requirements } = found
  const answering = new Set(requirements.map(({ paper_id }) => paper_id))
  const others = papers.filter(({ id }) => !answering.has(id))
  const path = (id: string) => `/dinas/pengajuan/${found.id}/berkas/${id}`
  return (
    <Panel id="berkas" title={t("parts.papers")}>
      {requirements.length + others.length === 0 ? (
        <p className="text-ink-soft">{t("papers.empty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {requirements.map(({ kind, is_required, state, paper_id }) => (
            <PaperLine
              key={kind}
              kind={kind}
              note={is_required ? t("papers.required") : t("papers.wanted")}
              state={state}
              paper={papers.find(({ id }) => id === paper_id)}
              path={path}
            />
          ))}
          {others.map((paper) => (
            <PaperLine
              key={paper.id}
              kind={paper.kind}
              state={paper.state}
              paper={paper}
              path={path}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
