import { getTranslations } from "next-intl/server"
import { PASSWORD_MIN } from "@/lib/password"
import { FormField } from "./form-field"

/** A person's name as they say it: one field, for single names. */
export const NameField = async () => {
  const t = await getTranslations("form")
  return (
    <FormField
      name="name"
      label={t("fields.name")}
      autoComplete="name"
      maxLength={80}
      required
    />
  )
}

export const PhoneField = async ({
  hint,
}: Readonly<{ hint?: string | undefined }>) => {
  const t = await getTranslations("form")
  return (
    <FormField
      name="phone"
      type="tel"
      label={t("fields.phone")}
      hint={hint}
      autoComplete="tel"
      inputMode="tel"
      required
    />
  )
}

/** The address of a login; `only` when an invitation is for that one alone. */
export const EmailField = async ({
  hint,
  only,
}: Readonly<{
  hint?: string | undefined
  only?: string | null | undefined
}>) => {
  const t = await getTranslations("form")
  return (
    <FormField
      name="email"
      type="email"
      label={t("fields.email")}
      hint={hint}
      defaultValue={only ?? undefined}
      readOnly={Boolean(only)}
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      required
    />
  )
}

/** A password to be made, with its rule; other words where an old one also serves. */
export const NewPasswordField = async ({
  label,
  hint,
}: Readonly<{ label?: string; hint?: string }>) => {
  const t = await getTranslations("form")
  return (
    <FormField
      name="password"
      type="password"
      label={label ?? t("fields.newPassword")}
      hint={hint ?? t("hints.password", { min: PASSWORD_MIN })}
      autoComplete="new-password"
      required
    />
  )
}
