import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { Intervention } from "@/data/office/interventions"
import { now } from "@/lib/date"
import { INTERVENTION_KINDS } from "@/lib/register-words"
import { dayInJakarta } from "@/lib/visit-draft"
import { Card } from "@/ui/card"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"

/** What help was: kind, day, title, giver, value, papers. */
export const HelpFields = async ({
  corrected,
  valueLabel,
  valueHint,
  children,
}: Readonly<{
  /** The record that this one replaces. */
  corrected?: Intervention | undefined
  valueLabel: string
  valueHint: string
  /** Fields between when it is looked at again and what came of it. */
  children?: ReactNode
}>) => {
  const [t, office] = await Promise.all([
    getTranslations("officeRegister.interventions"),
    getTranslations("office"),
  ])
  const optional = office("optional")
  return (
    <Card className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="kind"
        label={t("kind")}
        defaultValue={corrected?.kind ?? "training"}
      >
        {INTERVENTION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="held_on"
        type="date"
        label={t("heldOn")}
        defaultValue={corrected?.held_on ?? ""}
        max={dayInJakarta(now())}
        required
      />
      <FormField
        name="title"
        label={t("title")}
        defaultValue={corrected?.title ?? ""}
        maxLength={200}
        required
        className="sm:col-span-2"
      />
      <FormField
        name="giver"
        label={t("giver")}
        hint={t("giverHint")}
        defaultValue={corrected?.giver ?? ""}
        maxLength={200}
      />
      <FormField
        name="value"
        label={valueLabel}
        hint={valueHint}
        defaultValue={corrected ? String(corrected.value) : ""}
        inputMode="decimal"
        maxLength={40}
      />
      <FormField
        name="next_check_on"
        type="date"
        label={t("nextCheck")}
        note={optional}
        defaultValue={corrected?.next_check_on ?? ""}
      />
      {children}
      <FormTextarea
        name="outcome"
        label={t("outcome")}
        note={optional}
        defaultValue={corrected?.outcome ?? ""}
        rows={2}
        maxLength={2000}
        className="sm:col-span-2"
      />
      <FormField
        name="attachments"
        type="file"
        label={t("files")}
        note={optional}
        hint={t("filesHint")}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        multiple
        className="sm:col-span-2"
      />
    </Card>
  )
}
