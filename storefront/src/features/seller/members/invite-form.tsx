import { getLocale, getTranslations } from "next-intl/server"
import { inviteToShop } from "@/actions/seller/invite-member"
import { MEMBER_ROLES } from "@/lib/seller-rights"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormChoices } from "../../shared/form-choices"
import { FormField } from "../../shared/form-field"
import { InvitationMade } from "./invitation-made"

/** Invites somebody into the shop, by a link that WhatsApp carries. */
export const InviteForm = async () => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.members"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={inviteToShop.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("invite")}
      className="flex flex-col gap-4"
    >
      <InvitationMade
        words={{
          title: t("made.title"),
          text: t("made.text"),
          send: t("made.send"),
          mail: t("made.mail"),
          copy: t("made.copy"),
          copied: t("made.copied"),
          copyLabel: t("made.copyLabel"),
        }}
      />
      <FormChoices
        name="role"
        legend={t("roleQuestion")}
        choices={MEMBER_ROLES.map((role) => ({
          value: role,
          label: seller(`role.${role}`),
          hint: t(`can.${role}`),
        }))}
      />
      <FormField
        name="email"
        type="email"
        label={t("email")}
        note={form("optional")}
        hint={t("emailHint")}
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
      />
      <SubmitButton pendingText={seller("wait")} className="self-start">
        {t("makeLink")}
      </SubmitButton>
    </ActionForm>
  )
}
