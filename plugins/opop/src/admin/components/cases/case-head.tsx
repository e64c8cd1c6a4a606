import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDates } from "../../hooks/use-dates"
import type { CaseView } from "../../lib/office-types"
import { Section } from "../section"
import { StateBadge } from "../state-badge"
import { CaseActs } from "./case-acts"
import { DecisionNotice } from "./decision-notice"

/** Whose case it is, how it stands, and what can be done with it. */
export function CaseHead({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  return (
    <Section
      level="h1"
      title={found.name ?? t("cases.unnamed")}
      hint={found.district?.full_name ?? t("common.none")}
      actions={<StateBadge state={found.state} />}
    >
      <CaseFacts found={found} />
      <DecisionNotice found={found} />
      <CaseActs found={found} />
    </Section>
  )
}

function CaseFacts({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const { pesantren, submitted_at, first_submitted_at, submissions } = found
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-3 px-6 py-4 md:grid-cols-2">
      <Fact label={t("cases.applicant")}>{found.seller.name}</Fact>
      <Fact label={t("cases.columns.holder")}>
        {found.assigned_to?.name ?? t("cases.unheld")}
      </Fact>
      <Fact label={t("cases.submitted")}>
        {submitted_at && dates.time(submitted_at)}
      </Fact>
      {submissions.length > 1 && (
        <Fact label={t("cases.firstSubmitted")}>
          {first_submitted_at && dates.time(first_submitted_at)}
        </Fact>
      )}
      <Fact label={t("cases.entry")}>
        {pesantren ? (
          <Link
            to={`/pesantren/${pesantren.id}`}
            className="text-ui-fg-interactive"
          >
            {pesantren.name}
          </Link>
        ) : (
          t("cases.entryNone")
        )}
      </Fact>
      {found.appeal_of && (
        <Fact label={t("cases.appealOf")}>
          <Link
            to={`/pengajuan/${found.appeal_of}`}
            className="text-ui-fg-interactive"
          >
            {t("cases.appealLink")}
          </Link>
          {found.appeal_reason && (
            <span className="block whitespace-pre-line">
              {found.appeal_reason}
            </span>
          )}
        </Fact>
      )}
    </dl>
  )
}

function Fact(props: { label: string; children: ReactNode }) {
  const { t } = useTranslation("opop")
  return (
    <div>
      <dt>
        <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
          {props.label}
        </Text>
      </dt>
      <dd>
        <Text as="div" size="small">
          {props.children || t("common.none")}
        </Text>
      </dd>
    </div>
  )
}
