import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "./action-form"
import { FormDone } from "./form-done"

/** A button that has the way to a new password sent to the person's own address. */
export const PasswordByMail = async ({
  action,
  email,
}: Readonly<{ action: BoundAction; email: string }>) => {
  const [t, form] = await Promise.all([
    getTranslations("account"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={action}
      summaryTitle={form("mend")}
      label={t("password")}
      className="flex flex-col gap-3"
    >
      <p className="break-words text-ink-soft">
        {t("passwordByMail", { email })}
      </p>
      <p className="text-sm text-ink-soft">{t("passwordEndsSessions")}</p>
      <FormDone className="empty:hidden" />
      <SubmitButton
        look="secondary"
        size="small"
        pendingText={form("wait")}
        className="self-start"
      >
        {t("changePassword")}
      </SubmitButton>
    </ActionForm>
  )
}
