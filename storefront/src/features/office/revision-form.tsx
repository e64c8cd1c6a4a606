import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../shared/action-form"
import { FormTextarea } from "../shared/form-field"
import { RevisionPick } from "./revision-pick"

export type RevisionGroup = Readonly<{
  title: string
  picks: readonly Readonly<{ path: string; label: string; value: string }>[]
}>

/** Choosing what has to be put right, each thing with its reason. */
export const RevisionForm = async ({
  action,
  fields,
  lead,
  groups,
}: Readonly<{
  action: BoundAction
  fields: Readonly<Record<string, string>>
  lead: string
  groups: readonly RevisionGroup[]
}>) => {
  const [t, office] = await Promise.all([
    getTranslations("officeCases.revise"),
    getTranslations("office"),
  ])
  const words = { reason: t("reason"), hint: t("reasonHint") }
  return (
    <ActionForm
      action={action}
      summaryTitle={office("mend")}
      className="flex flex-col gap-5"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="max-w-text text-ink-soft">{lead}</p>
      <div id="items" className="flex flex-col gap-5">
        {groups.map(({ title, picks }) => (
          <Card key={title} as="section">
            <fieldset>
              <legend className="pb-1 font-serif text-lg">{title}</legend>
              <div className="grid gap-x-8 md:grid-cols-2">
                {picks.map((pick) => (
                  <RevisionPick key={pick.path} {...pick} words={words} />
                ))}
              </div>
            </fieldset>
          </Card>
        ))}
      </div>
      <Card className="max-w-text">
        <FormTextarea
          name="note"
          label={t("note")}
          note={office("optional")}
          maxLength={2000}
        />
      </Card>
      <SubmitButton pendingText={office("wait")} className="self-start">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  )
}
