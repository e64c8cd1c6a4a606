import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { Disclosure } from "../../shared/disclosure"
import { FormSelect, FormTick } from "../../shared/form-field"
import { FieldGroup } from "../field-group"
import { partFields } from "./fields"

const KINDS = ["salaf", "khalaf", "kombinasi"] as const

/** Which pesantren it is, its licences, and who is in charge. */
export const IdentityStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [t, kind, { line, common }] = await Promise.all([
    getTranslations("sellerApplication"),
    getTranslations("pesantren.kind"),
    partFields(application, "identity"),
  ])
  const isPublic = application.data.identity["caretaker_public"] === true
  return (
    <>
      <FieldGroup id="pesantren" title={t("group.institution")}>
        {line("name", { hint: t("hint.name"), maxLength: 120, required: true })}
        <div className="grid gap-4 sm:grid-cols-2">
          <FormSelect {...common("kind", true)}>
            <option value="">{t("anyKind")}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {kind(one)}
              </option>
            ))}
          </FormSelect>
          {line("founded_year", {
            isOptional: true,
            inputMode: "numeric",
            maxLength: 4,
          })}
        </div>
        {line("caretaker_name", { isOptional: true, maxLength: 120 })}
        <FormTick
          name="caretaker_public"
          label={t("field.identity.caretaker_public")}
          defaultChecked={isPublic}
        />
      </FieldGroup>
      <FieldGroup
        id="izin"
        title={t("group.legal")}
        hint={t("group.legalHint")}
      >
        {line("nspp", { hint: t("hint.nspp"), inputMode: "numeric" })}
        {line("licence_number", { maxLength: 60 })}
        {line("nib", {
          hint: t("hint.nib"),
          inputMode: "numeric",
          required: true,
        })}
      </FieldGroup>
      <FieldGroup
        id="penanggung"
        title={t("group.responsible")}
        hint={t("group.responsibleHint")}
      >
        {line("responsible_name", { maxLength: 100, required: true })}
        {line("responsible_duty", {
          hint: t("hint.duty"),
          maxLength: 100,
          required: true,
        })}
        {line("responsible_nik", {
          hint: t("hint.nik"),
          inputMode: "numeric",
          autoComplete: "off",
          required: true,
        })}
      </FieldGroup>
      <Disclosure summary={t("group.more")}>
        <div className="flex flex-col gap-4">
          {line("foundation_name", { isOptional: true, maxLength: 200 })}
          <div className="grid gap-4 sm:grid-cols-2">
            {line("foundation_deed", { isOptional: true, maxLength: 100 })}
            {line("foundation_ahu_number", { isOptional: true, maxLength: 60 })}
          </div>
          {line("cooperative_name", { isOptional: true, maxLength: 200 })}
          {line("npwp", {
            isOptional: true,
            hint: t("hint.npwp"),
            inputMode: "numeric",
          })}
        </div>
      </Disclosure>
    </>
  )
}
