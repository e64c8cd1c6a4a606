import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import { decisionHint } from "../../lib/decision-hint"
import type { CaseView } from "../../lib/office-types"

/** Who checked and who decided, with the reason; and what a decision waits for. */
export function DecisionNotice({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const { verified, decided, reason } = found
  const hint = decisionHint(found)
  const say = (mark: { name: string | null; at: string }) => ({
    name: mark.name ?? t("common.none"),
    time: dates.time(mark.at),
  })
  if (!verified && !decided && !reason && !hint) return null
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {verified && (
        <Text size="small">{t("cases.verifiedBy", say(verified))}</Text>
      )}
      {decided && (
        <Text size="small">{t("cases.decidedBy", say(decided))}</Text>
      )}
      {reason && (
        <Text size="small" className="whitespace-pre-line">
          {t("cases.reasonIs", { reason })}
        </Text>
      )}
      {hint && <Alert variant="info">{t(`cases.hints.${hint}`)}</Alert>}
    </div>
  )
}
