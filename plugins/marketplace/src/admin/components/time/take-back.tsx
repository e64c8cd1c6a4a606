import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"

/** Takes back what has not begun. */
export function TakeBack({
  path,
  label,
}: {
  path: string
  /** Which one, for those who do not see the row. */
  label: string
}) {
  const { t } = useTranslation("marketplace")
  const remove = useAct()
  return (
    <Button
      size="small"
      variant="transparent"
      isLoading={remove.isPending}
      aria-label={label}
      onClick={() =>
        remove.mutate(
          { path, method: "DELETE" },
          {
            onSuccess: () => void toast.success(t("deadlines.removed")),
            onError: (error) => void toast.error(error.message),
          }
        )
      }
    >
      {t("deadlines.remove")}
    </Button>
  )
}
