import { useTranslation } from "react-i18next"
import { useCasePapers } from "../../hooks/office"
import type { CaseView } from "../../lib/office-types"
import { LoadFault } from "../fault"
import { Note, Section } from "../section"
import { PaperLine } from "./paper-line"

/** The papers that the case needs, and those it shows besides. */
export function CasePapers({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const { data, isError, refetch } = useCasePapers(found.id)
  const papers = data?.papers ?? []
  const { requirements, state } = found
  const needed = new Set(requirements.map(({ paper_id }) => paper_id))
  const others = papers.filter(({ id }) => !needed.has(id))
  const isOpen = state === "submitted" || state === "under_review"
  return (
    <Section title={t("cases.parts.papers")} hint={t("papers.private")}>
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {data && requirements.length + others.length === 0 && (
        <Note>{t("papers.none")}</Note>
      )}
      {data &&
        requirements.map((one) => (
          <PaperLine
            key={one.kind}
            kind={one.kind}
            state={one.state}
            note={t(one.is_required ? "papers.required" : "papers.wanted")}
            paper={papers.find(({ id }) => id === one.paper_id)}
            isOpen={isOpen}
          />
        ))}
      {others.map((paper) => (
        <PaperLine
          key={paper.id}
          kind={paper.kind}
          state={paper.state}
          note={t("papers.extra")}
          paper={paper}
          isOpen={isOpen}
        />
      ))}
    </Section>
  )
}
