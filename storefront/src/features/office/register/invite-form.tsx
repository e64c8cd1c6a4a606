import { getLocale, getTranslations } from "next-intl/server"
import { invitePesantrenToSell } from "@/actions/office/invite-pesantren"
import type { Entry } from "@/data/office/entry-schema"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField } from "../../shared/form-field"
import { ShareLink } from "../share-link"

/** A link with which the people of a pesantren open their shop. */
export const InviteForm = async ({ entry }: Readonly<{ entry: Entry }>) => {
  const [locale, t, share, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.shop"),
    getTranslations("officePeople.share"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={invitePesantrenToSell.bind(null, locale)}
      summaryTitle={office("mend")}
      prefix="undang-"
      label={t("invite")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="entry_id" value={entry.id} />
      <p className="text-sm text-ink-soft">{t("inviteAbout")}</p>
      <FormField
        name="email"
        type="email"
        label={t("email")}
        note={office("optional")}
        hint={t("emailHint")}
        autoComplete="off"
        inputMode="email"
        autoCapitalize="none"
      />
      <SubmitButton pendingText={office("wait")}>{t("submit")}</SubmitButton>
      <ShareLink
        words={{
          label: share("label"),
          once: share("once"),
          copy: share("copy"),
          copied: share("copied"),
          whatsapp: share("whatsapp"),
          mail: share("mail"),
        }}
      />
    </ActionForm>
  )
}
