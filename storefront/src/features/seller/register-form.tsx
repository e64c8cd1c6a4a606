import { getLocale, getTranslations } from "next-intl/server"
import { registerSeller } from "@/actions/seller/register"
import { PASSWORD_MIN } from "@/lib/password"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { FormTick } from "../shared/form-field"
import {
  EmailField,
  NameField,
  NewPasswordField,
  PhoneField,
} from "../shared/person-fields"

/**
 * Makes somebody a seller; `fields` go along, as where to go on or the secret
 * of an invitation. `email` when an invitation is for one address only.
 */
export const RegisterForm = async ({
  fields,
  email,
  submit,
}: Readonly<{
  fields: Readonly<Record<string, string>>
  email?: string | null
  submit: string
}>) => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={registerSeller.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex flex-col gap-4"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <NameField />
      <PhoneField hint={t("register.phoneHint")} />
      <EmailField hint={t("register.emailHint")} only={email} />
      <NewPasswordField
        label={form("fields.password")}
        hint={t("register.passwordHint", { min: PASSWORD_MIN })}
      />
      <FormTick name="adult" label={t("register.adult")} />
      <SubmitButton size="wide" pendingText={t("wait")}>
        {submit}
      </SubmitButton>
    </ActionForm>
  )
}
