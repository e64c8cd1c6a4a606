import { getLocale, getTranslations } from "next-intl/server"
import { inviteNewOfficer } from "@/actions/office/invite-officer"
import type { Area } from "@/data/office/areas"
import { GIVEN_BY_HEADS } from "@/lib/office-rights"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormChoices } from "../shared/form-choices"
import { FormField, FormSelect } from "../shared/form-field"
import { ShareLink } from "./share-link"

/** A head invites somebody: as what, for where, perhaps only one person. */
export const InviteOfficerForm = async ({
  areas,
}: Readonly<{ areas: readonly Area[] }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officePeople"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={inviteNewOfficer.bind(null, locale)}
      summaryTitle={office("mend")}
      label={t("invite.title")}
      className="flex flex-col gap-4"
    >
      <FormChoices
        name="role"
        legend={t("invite.role")}
        defaultValue="mentor"
        choices={GIVEN_BY_HEADS.map((role) => ({
          value: role,
          label: office(`roles.${role}`),
          hint: office(`roleAbout.${role}`),
        }))}
      />
      <FormSelect
        name="area_code"
        label={t("invite.area")}
        hint={t("invite.areaHint")}
        required
      >
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="email"
        type="email"
        label={t("invite.email")}
        note={office("optional")}
        hint={t("invite.emailHint")}
        autoComplete="off"
        inputMode="email"
        autoCapitalize="none"
      />
      <SubmitButton pendingText={office("wait")}>
        {t("invite.submit")}
      </SubmitButton>
      <ShareLink
        words={{
          label: t("share.label"),
          once: t("share.once"),
          copy: t("share.copy"),
          copied: t("share.copied"),
          whatsapp: t("share.whatsapp"),
          mail: t("share.mail"),
        }}
      />
    </ActionForm>
  )
}
