import { Hint, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../hooks/call"
import { REASON_MIN } from "../lib/reason"
import { Labelled } from "./filters"
import { FormDrawer } from "./form-drawer"

type ReasonDrawerProps = {
  title: string
  about: string
  /** Who reads the reason. */
  hint: string
  submit: string
  done: string
  path: string
  isDanger?: boolean
  onClose: () => void
}

/** Does something that needs a reason. */
export function ReasonDrawer(props: ReasonDrawerProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const [reason, setReason] = useState("")
  const act = useAct()
  return (
    <FormDrawer
      title={props.title}
      about={props.about}
      submit={props.submit}
      isDanger={props.isDanger ?? false}
      isPending={act.isPending}
      isReady={reason.trim().length >= REASON_MIN}
      error={act.error}
      onClose={props.onClose}
      onSubmit={() =>
        act.mutate(
          { path: props.path, body: { reason: reason.trim() } },
          {
            onSuccess: () => {
              toast.success(props.done)
              props.onClose()
            },
          }
        )
      }
    >
      <Labelled id={id} label={t("state.reason")}>
        <Textarea
          id={id}
          rows={5}
          maxLength={2000}
          aria-required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Hint>{props.hint}</Hint>
        <Hint>{t("common.reasonMin", { min: REASON_MIN })}</Hint>
      </Labelled>
    </FormDrawer>
  )
}
