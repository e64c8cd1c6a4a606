import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Says that something could not be loaded, and offers to try again. */
export function LoadFault({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation("opop")
  return (
    <div className="flex items-center justify-between gap-4 px-6 py-4">
      <Alert variant="error">{t("common.error")}</Alert>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("common.retry")}
      </Button>
    </div>
  )
}

/** What the backend answered, above the buttons of a form. */
export function SaveFault({ error }: { error: Error | null }) {
  return error && <Alert variant="error">{error.message}</Alert>
}
