import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { CaseConsents } from "../../../components/cases/case-consents"
import { CaseData } from "../../../components/cases/case-data"
import { CaseHead } from "../../../components/cases/case-head"
import { CaseItems } from "../../../components/cases/case-items"
import { CaseNotes } from "../../../components/cases/case-notes"
import { CasePapers } from "../../../components/cases/case-papers"
import { LoadFault } from "../../../components/fault"
import { LogList } from "../../../components/log/log-list"
import { Note, Section } from "../../../components/section"
import { useCase } from "../../../hooks/office"
import { useCaseWords } from "../../../hooks/use-case-words"
import type { CaseView } from "../../../lib/office-types"

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** One case: what it says and shows, what was asked and done, and what to do. */
const CasePage = () => {
  const { t } = useTranslation("opop")
  const { id = "" } = useParams()
  const { data, isError, refetch } = useCase(id)
  if (isError)
    return (
      <Container className="p-0">
        <LoadFault onRetry={() => void refetch()} />
      </Container>
    )
  if (!data) return <Text className="p-6">{t("common.loading")}</Text>
  return <CaseParts key={data.application.id} found={data.application} />
}

export default CasePage

function CaseParts({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const words = useCaseWords(found)
  return (
    <div className="flex flex-col gap-3 xl:grid xl:grid-cols-3 xl:items-start">
      <div className="flex min-w-0 flex-col gap-y-3 xl:col-span-2">
        <CaseHead found={found} />
        <CasePapers found={found} />
        <CaseData found={found} words={words} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-3">
        <CaseItems found={found} words={words} />
        <CaseNotes found={found} />
        <CaseConsents found={found} />
        <Section title={t("cases.parts.log")}>
          {found.history.length === 0 && <Note>{t("log.none")}</Note>}
          <LogList entries={found.history} />
        </Section>
      </div>
    </div>
  )
}

function Breadcrumb() {
  const { t } = useTranslation("opop")
  const { id = "" } = useParams()
  const { data } = useCase(id)
  return <span>{data?.application.name ?? t("cases.unnamed")}</span>
}
