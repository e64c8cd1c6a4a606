import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "../hooks/call"
import { useWords } from "../hooks/use-words"

/** A change that has not begun, and the way to take it back. */
export function Coming(props: {
  path: string
  /** What it is a change of, for those who do not see the row. */
  name: string
  /** What will hold. */
  what: string
  from: string
}) {
  const { t } = useTranslation("payments")
  const words = useWords()
  const remove = useAct()
  const time = words.time(props.from)
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("common.coming", { time, what: props.what })}
      </Text>
      <Button
        size="small"
        variant="transparent"
        isLoading={remove.isPending}
        aria-label={t("common.removeOf", { name: props.name, time })}
        onClick={() =>
          remove.mutate(
            { path: props.path, method: "DELETE" },
            {
              onSuccess: () => void toast.success(t("common.removed")),
              onError: (error) => void toast.error(error.message),
            }
          )
        }
      >
        {t("common.remove")}
      </Button>
    </div>
  )
}
