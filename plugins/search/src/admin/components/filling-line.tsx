import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownEngine } from "../hooks/search-status"

/** How far a filling is, or why the last one failed; nothing when all is well. */
export function FillingLine({ filling }: { filling: ShownEngine["filling"] }) {
  const { t } = useTranslation("search")
  if (filling?.state === "failed")
    return (
      <Alert variant="error">
        {t("rebuild.failed", { error: filling.error ?? "" })}
      </Alert>
    )
  if (filling?.state !== "processing") return null
  const { done, of } = filling
  const label = t("rebuild.progress", { done, of })
  return (
    <div role="status">
      <Text size="small">{label}</Text>
      <progress
        className="w-full"
        aria-label={label}
        value={done}
        max={Math.max(of, done, 1)}
      />
    </div>
  )
}
