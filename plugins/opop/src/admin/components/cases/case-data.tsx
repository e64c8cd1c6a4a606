import { Alert, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  APPLICATION_STEPS,
  type ApplicationStep,
  isMasked,
} from "../../../lib/application-data"
import type { CaseWords } from "../../hooks/use-case-words"
import { CASE_FIELDS, splitFields } from "../../lib/case-fields"
import type { CaseView } from "../../lib/office-types"
import { Section } from "../section"
import { RevealNumber } from "./reveal-number"

type CaseDataProps = { found: CaseView; words: CaseWords }

/** What the applicant says, step by step, and what is odd in it. */
export function CaseData({ found, words }: CaseDataProps) {
  const { t } = useTranslation("opop")
  return (
    <Section title={t("cases.parts.data")} hint={t("cases.maskedHint")}>
      {found.warnings.length > 0 && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          {found.warnings.map(({ path, code, message }) => (
            <Alert key={`${path} ${code}`} variant="warning">
              {`${words.path(path)}: ${message}`}
            </Alert>
          ))}
        </div>
      )}
      {APPLICATION_STEPS.map((step) => (
        <Step key={step} step={step} found={found} words={words} />
      ))}
    </Section>
  )
}

function Step({
  step,
  found,
  words,
}: CaseDataProps & { step: ApplicationStep }) {
  const { t } = useTranslation("opop")
  const values = found.data[step] ?? {}
  const { given, empty } = splitFields(CASE_FIELDS[step], values)
  const changed = new Set(found.changes.map(({ path }) => path))
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3">{t(`cases.steps.${step}`)}</Heading>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-3 lg:grid-cols-2">
        {given.map((field) => {
          const path = `${step}.${field}`
          return (
            <div key={field} className="flex min-w-0 flex-col">
              <dt>
                <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
                  {words.path(path)}
                  {changed.has(path) && ` · ${t("cases.changed")}`}
                </Text>
              </dt>
              <dd>
                {isMasked(path) && found.can.includes("reveal") ? (
                  <RevealNumber
                    caseId={found.id}
                    path={path}
                    label={words.path(path)}
                    masked={words.value(path, values[field]) ?? ""}
                  />
                ) : (
                  <Text
                    size="small"
                    className="whitespace-pre-line break-words"
                  >
                    {words.value(path, values[field])}
                  </Text>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {empty.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("cases.notGiven", {
            fields: empty
              .map((field) => words.path(`${step}.${field}`))
              .join(", "),
          })}
        </Text>
      )}
    </section>
  )
}
