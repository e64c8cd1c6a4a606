import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "./call"

/** Saves a form, says so, and closes it; what was refused stays to be read. */
export function useSave(path: string, onDone: () => void) {
  const { t } = useTranslation("payments")
  const act = useAct()
  return {
    isPending: act.isPending,
    error: act.error,
    save: (body: object | null) => {
      if (!body) return
      act.mutate(
        { path, body },
        {
          onSuccess: () => {
            toast.success(t("common.saved"))
            onDone()
          },
        }
      )
    },
  }
}
