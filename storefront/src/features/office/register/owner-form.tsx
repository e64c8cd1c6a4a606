import { getLocale, getTranslations } from "next-intl/server"
import { inviteNewOwner } from "@/actions/office/invite-owner"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormTextarea, FormTick } from "../../shared/form-field"

/** Invites a new owner of a shop whose owner is gone, with the reason. */
export const OwnerForm = async ({ entryId }: Readonly<{ entryId: string }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.owner"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={inviteNewOwner.bind(null, locale)}
      summaryTitle={office("mend")}
      prefix="pengurus-"
      label={t("invite")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="entry_id" value={entryId} />
      <p className="text-sm text-ink-soft">{t("about")}</p>
      <FormField
        name="owner_email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="off"
        inputMode="email"
        autoCapitalize="none"
        required
      />
      <FormTextarea
        name="owner_reason"
        label={t("reason")}
        hint={t("reasonHint")}
        rows={3}
        maxLength={1000}
        required
      />
      <FormTick name="removes_owners" label={t("remove")} />
      <SubmitButton pendingText={office("wait")}>{t("submit")}</SubmitButton>
    </ActionForm>
  )
}
