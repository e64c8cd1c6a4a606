import { Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DAY_UNITS } from "../../../lib/deadline-kinds"
import { useAct } from "../../hooks/call"
import type { Line } from "../../hooks/time"
import {
  type DeadlineDraft,
  draftDeadline,
  toDeadlineBody,
} from "../../lib/deadline-draft"
import { tomorrowOf } from "../../lib/tomorrow"
import { Choice } from "../choice"
import { FormDrawer } from "../form-drawer"
import { TextField } from "../text-field"
import { Weekdays } from "./weekdays"

/** A new rule of one kind, from a day to come. */
export function DeadlineForm({
  line: { kind, now },
  onClose,
}: {
  line: Line
  onClose: () => void
}) {
  const { t } = useTranslation("marketplace")
  const [draft, setDraft] = useState(() => draftDeadline(now))
  const add = useAct()
  const tomorrow = tomorrowOf(new Date())
  const body = toDeadlineBody(draft, { kind, tomorrow })
  const set = (changes: Partial<DeadlineDraft>) =>
    setDraft({ ...draft, ...changes })
  const submit = () => {
    if (!body) return
    add.mutate(
      { path: "/admin/order-deadlines", body },
      {
        onSuccess: () => {
          toast.success(t("deadlines.added"))
          onClose()
        },
      }
    )
  }
  return (
    <FormDrawer
      title={t("deadlines.changeOf", { kind: t(`deadlines.kinds.${kind}`) })}
      about={t("deadlines.form.about")}
      submit={t("deadlines.form.save")}
      isPending={add.isPending}
      isReady={body !== null}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("deadlines.form.day")}
        hint={t("deadlines.form.dayHint")}
        type="date"
        min={tomorrow}
        value={draft.day}
        onChange={(day) => set({ day })}
      />
      <TextField
        label={t("deadlines.form.days")}
        isNumber
        value={draft.days}
        onChange={(days) => set({ days })}
      />
      <Choice
        label={t("deadlines.form.unit")}
        value={draft.unit}
        choices={DAY_UNITS.map((value) => ({
          value,
          label: t(`deadlines.units.${value}`),
        }))}
        onChange={(unit) => set({ unit })}
      />
      <TextField
        label={t("deadlines.form.remind")}
        hint={t("deadlines.form.remindHint")}
        isNumber
        value={draft.remind}
        onChange={(remind) => set({ remind })}
      />
      {draft.unit === "working" && (
        <Weekdays off={draft.off} onChange={(off) => set({ off })} />
      )}
      {body ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("deadlines.form.missing")}
        </Text>
      )}
    </FormDrawer>
  )
}
