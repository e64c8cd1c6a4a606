import { useTranslation } from "react-i18next"
import type { ShownEngine } from "../hooks/search-status"
import { useTime } from "../hooks/use-time"

/** What the last audit of an engine found, in a sentence. */
export function AuditLine({ audit }: { audit: ShownEngine["audit"] }) {
  const { t } = useTranslation("search")
  const time = useTime()
  if (!audit) return <>{t("facts.none")}</>
  if (!audit.finished_at) return <>{t("audit.running")}</>
  const { products, missing, different, surplus, error } = audit
  const facts = { time: time(audit.finished_at), products }
  if (error !== null) return <>{t("audit.broken", { ...facts, error })}</>
  return missing + different + surplus ? (
    <>{t("audit.drift", { ...facts, missing, different, surplus })}</>
  ) : (
    <>{t("audit.clean", facts)}</>
  )
}
