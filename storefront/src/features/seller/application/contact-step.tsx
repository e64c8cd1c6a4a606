import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { FieldGroup } from "../field-group"
import { partFields } from "./fields"

/** Whom an officer calls. */
export const ContactStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [t, { line }] = await Promise.all([
    getTranslations("sellerApplication"),
    partFields(application, "contact"),
  ])
  return (
    <FieldGroup id="kontak">
      {line("name", { autoComplete: "name", maxLength: 100, required: true })}
      {line("duty", {
        isOptional: true,
        hint: t("hint.duty"),
        maxLength: 100,
      })}
      {line("phone", {
        type: "tel",
        inputMode: "tel",
        autoComplete: "tel",
        hint: t("hint.phone"),
        required: true,
      })}
      {line("email", {
        isOptional: true,
        type: "email",
        inputMode: "email",
        autoCapitalize: "none",
        autoComplete: "email",
      })}
    </FieldGroup>
  )
}
