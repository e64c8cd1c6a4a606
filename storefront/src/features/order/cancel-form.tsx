import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../shared/action-form"
import { FormTextarea } from "../shared/form-field"

/** Asks whether it is meant, and why; a reason may be left out. */
export const CancelForm = async ({
  action,
  fields,
  prefix,
  ask,
  submit,
}: Readonly<{
  action: BoundAction
  fields: Readonly<Record<string, string>>
  prefix: string
  ask: string
  submit: string
}>) => {
  const [t, tForm] = await Promise.all([
    getTranslations("parcel"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={action}
      summaryTitle={tForm("mend")}
      prefix={prefix}
      className="flex flex-col gap-3 pb-2"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{ask}</p>
      <FormTextarea
        name="reason"
        label={t("cancel.reason")}
        note={tForm("optional")}
        hint={t("cancel.hint")}
        maxLength={500}
        rows={2}
      />
      <SubmitButton
        look="danger"
        className="self-start"
        pendingText={tForm("wait")}
      >
        {submit}
      </SubmitButton>
    </ActionForm>
  )
}
