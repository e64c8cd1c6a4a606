import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../shared/action-form"
import { FormTextarea } from "../shared/form-field"

/** An act that owes somebody a reason. */
export const ReasonForm = async ({
  action,
  fields,
  name,
  label,
  hint,
  submit,
  isDanger = false,
}: Readonly<{
  action: BoundAction
  fields: Readonly<Record<string, string>>
  /** Of the field with the reason: unique in the page. */
  name: string
  label: string
  hint?: string
  submit: string
  isDanger?: boolean
}>) => {
  const t = await getTranslations("office")
  return (
    <ActionForm
      action={action}
      summaryTitle={t("mend")}
      label={submit}
      className="flex flex-col gap-3"
    >
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <FormTextarea
        name={name}
        label={label}
        hint={hint}
        maxLength={1000}
        required
      />
      <SubmitButton
        look={isDanger ? "danger" : "secondary"}
        pendingText={t("wait")}
      >
        {submit}
      </SubmitButton>
    </ActionForm>
  )
}
