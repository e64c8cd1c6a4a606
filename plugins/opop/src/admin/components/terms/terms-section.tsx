import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useTerms } from "../../hooks/office"
import { useDates } from "../../hooks/use-dates"
import { rateTerms, type RatedTerms } from "../../lib/terms"
import { LoadFault } from "../fault"
import { StandingBadge } from "../rules/rule-columns"
import { Note, Section } from "../section"
import { TermsDrawer } from "./terms-drawer"
import { TermsForm } from "./terms-form"

/** Every version of the terms and notices, with a way to the next one. */
export function TermsSection() {
  const { t } = useTranslation("opop")
  const [open, setOpen] = useState<RatedTerms | null>(null)
  const [isAdding, setAdding] = useState(false)
  const { data, isError, refetch } = useTerms()
  const rows = data && rateTerms(data.terms, new Date())
  return (
    <Section
      level="h1"
      title={t("terms.title")}
      hint={t("terms.hint")}
      actions={
        <Button size="small" disabled={!data} onClick={() => setAdding(true)}>
          {t("terms.add")}
        </Button>
      }
    >
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {rows?.length === 0 && <Note>{t("terms.none")}</Note>}
      {rows?.map((row) => (
        <Line key={row.id} terms={row} onOpen={() => setOpen(row)} />
      ))}
      {open && <TermsDrawer terms={open} onClose={() => setOpen(null)} />}
      {isAdding && data && (
        <TermsForm versions={data.terms} onClose={() => setAdding(false)} />
      )}
    </Section>
  )
}

function Line({ terms, onOpen }: { terms: RatedTerms; onOpen: () => void }) {
  const { t, i18n } = useTranslation("opop")
  const dates = useDates()
  const title = i18n.language === "en" ? terms.title_en : terms.title
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <Text size="small" weight="plus">
          {title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            t(`terms.documents.${terms.document}`),
            t("terms.version", { version: terms.version }),
            t("terms.from", { day: dates.day(terms.valid_from) }),
          ].join(" · ")}
        </Text>
      </div>
      <StandingBadge standing={terms.standing} />
      <Button
        size="small"
        variant="transparent"
        aria-label={t("terms.readOf", { title, version: terms.version })}
        onClick={onOpen}
      >
        {t("terms.read")}
      </Button>
    </div>
  )
}
