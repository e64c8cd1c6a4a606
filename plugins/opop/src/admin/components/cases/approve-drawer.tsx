import { Hint, Label, RadioGroup, Text, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { CaseView } from "../../lib/office-types"
import { FormDrawer } from "../form-drawer"

/** Stands for an entry that is made with the approval. */
const NEW = "new"

type ApproveDrawerProps = { found: CaseView; onClose: () => void }

/** Lets the pesantren sell, after a look at what follows and at its namesakes. */
export function ApproveDrawer({ found, onClose }: ApproveDrawerProps) {
  const { t } = useTranslation("opop")
  const { matches, pesantren, four_eyes } = found
  const [entry, setEntry] = useState(matches.length > 0 ? "" : NEW)
  const act = useAct()
  const approve = () =>
    act.mutate(
      {
        path: `/admin/applications/${found.id}/approve`,
        body: { pesantren_id: entry === NEW ? null : entry },
      },
      {
        onSuccess: () => {
          toast.success(t("cases.acts.approve.done"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("cases.acts.approve.open")}
      about={t("cases.acts.approve.about")}
      submit={t("cases.acts.approve.submit")}
      isPending={act.isPending}
      isReady={entry !== ""}
      error={act.error}
      onSubmit={approve}
      onClose={onClose}
    >
      <Text size="small">
        {pesantren
          ? t("cases.acts.approve.known", {
              name: pesantren.name,
              place: pesantren.place,
            })
          : t("cases.acts.approve.unknown", { name: found.name ?? "" })}
      </Text>
      {matches.length > 0 && (
        <EntryChoice found={found} entry={entry} onChoose={setEntry} />
      )}
      {!four_eyes && <Hint>{t("cases.fourEyesOff")}</Hint>}
    </FormDrawer>
  )
}

function EntryChoice(props: {
  found: CaseView
  entry: string
  onChoose: (entry: string) => void
}) {
  const { t } = useTranslation("opop")
  const id = useId()
  const choices = [
    ...props.found.matches.map((match) => ({
      value: match.id,
      label: match.name,
      hint: `${match.place} · ${t(`cases.why.${match.why}`)}`,
    })),
    { value: NEW, label: t("cases.acts.approve.newEntry"), hint: "" },
  ]
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus pb-1">
        {t("cases.entry")}
      </legend>
      <Hint>{t("cases.acts.approve.entryHint")}</Hint>
      <RadioGroup value={props.entry} onValueChange={props.onChoose}>
        {choices.map(({ value, label, hint }) => (
          <div key={value} className="flex items-start gap-x-3">
            <RadioGroup.Item id={`${id}-${value}`} value={value} />
            <Label htmlFor={`${id}-${value}`} size="small">
              {label}
              {hint && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {hint}
                </Text>
              )}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </fieldset>
  )
}
