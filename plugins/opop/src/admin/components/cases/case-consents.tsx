import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useTerms } from "../../hooks/office"
import { useDates } from "../../hooks/use-dates"
import type { CaseView } from "../../lib/office-types"
import { Note, Section } from "../section"
import { TermsDrawer } from "../terms/terms-drawer"

/** Which versions were agreed to and when, each with its text. */
export function CaseConsents({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const { data } = useTerms()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = data?.terms.find(({ id }) => id === openId)
  return (
    <Section title={t("consents.title")} hint={t("consents.hint")}>
      {found.consents.length === 0 && <Note>{t("consents.none")}</Note>}
      {found.consents.map(({ document, version, title, accepted_at }) => {
        const text = data?.terms.find(
          (row) => row.document === document && row.version === version
        )
        return (
          <div
            key={`${document} ${version}`}
            className="flex items-center justify-between gap-4 px-6 py-3"
          >
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {title}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {[
                  t("terms.version", { version }),
                  t("consents.at", { time: dates.time(accepted_at) }),
                ].join(" · ")}
              </Text>
            </div>
            {text && (
              <Button
                size="small"
                variant="transparent"
                aria-label={t("terms.readOf", { title, version })}
                onClick={() => setOpenId(text.id)}
              >
                {t("terms.read")}
              </Button>
            )}
          </div>
        )
      })}
      {open && <TermsDrawer terms={open} onClose={() => setOpenId(null)} />}
    </Section>
  )
}
