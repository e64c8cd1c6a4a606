import { getTranslations } from "next-intl/server"
import type { Intervention } from "@/data/office/interventions"
import { FormField, FormTextarea } from "../../shared/form-field"

/** What became of help at one pesantren: how many people, before and after. */
export const EffectFields = async ({
  corrected,
  of,
}: Readonly<{
  corrected?: Intervention | undefined
  /** The pesantren, where a form asks for several: its id ends the names. */
  of?: string
}>) => {
  const [t, office] = await Promise.all([
    getTranslations("officeRegister.interventions"),
    getTranslations("office"),
  ])
  const named = (name: string) => (of ? `${name}_${of}` : name)
  const optional = office("optional")
  return (
    <>
      <FormField
        name={named("participants")}
        label={t("participants")}
        note={optional}
        hint={t("participantsHint")}
        defaultValue={corrected?.participants ?? ""}
        inputMode="numeric"
        maxLength={6}
        className="sm:col-span-2"
      />
      {(["before", "after"] as const).map((name) => (
        <FormTextarea
          key={name}
          name={named(name)}
          label={t(name)}
          note={optional}
          defaultValue={corrected?.[name] ?? ""}
          rows={2}
          maxLength={2000}
        />
      ))}
    </>
  )
}
