import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { Account } from "../../hooks/payments"

/** Sends no new buyer to an account any more, once that is confirmed. */
export function RetireButton({
  account: { id, bank, number },
}: {
  account: Account
}) {
  const { t } = useTranslation("payments")
  const ask = usePrompt()
  const retire = useAct()
  const name = t("accounts.name", { bank, number })
  const run = async () => {
    const isSure = await ask({
      title: t("accounts.retireOf", { name }),
      description: t("accounts.retireAbout"),
      confirmText: t("accounts.retire"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    retire.mutate(
      { path: `/admin/fund-accounts/${id}/retire` },
      {
        onSuccess: () => void toast.success(t("accounts.retired")),
        onError: (error) => void toast.error(error.message),
      }
    )
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={retire.isPending}
      aria-label={t("accounts.retireOf", { name })}
      onClick={() => void run()}
    >
      {t("accounts.retire")}
    </Button>
  )
}
