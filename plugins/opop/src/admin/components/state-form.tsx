import {
  Button,
  Hint,
  Label,
  Select,
  Text,
  Textarea,
  toast,
} from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useChangeShopState } from "../hooks/api"
import type { PesantrenView } from "../lib/types"
import { SaveFault } from "./fault"

type StateFormProps = { entry: PesantrenView; onDone: () => void }

/** Moves a shop to another state, with the reason its people will read. */
export function StateForm({ entry, onDone }: StateFormProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const { transitions } = entry.shop
  const [to, setTo] = useState(transitions[0]?.to ?? "")
  const [reason, setReason] = useState("")
  const change = useChangeShopState(entry.id)
  const isReasonNeeded = transitions.some(
    (transition) => transition.to === to && transition.reason
  )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(
      { to, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      {
        onSuccess: () => {
          toast.success(t("state.changed"))
          onDone()
        },
      }
    )
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("state.effect")}
      </Text>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${id}-to`} size="small" weight="plus">
          {t("state.to")}
        </Label>
        <Select value={to} onValueChange={setTo}>
          <Select.Trigger id={`${id}-to`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {transitions.map((transition) => (
              <Select.Item key={transition.to} value={transition.to}>
                {t(`state.${transition.to}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${id}-reason`} size="small" weight="plus">
          {t("state.reason")}
        </Label>
        <Textarea
          id={`${id}-reason`}
          rows={3}
          maxLength={1000}
          aria-required={isReasonNeeded}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Hint>
          {t(isReasonNeeded ? "state.reasonHint" : "state.reasonOptional")}
        </Hint>
      </div>
      <SaveFault error={change.error} />
      <div className="flex justify-end gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          size="small"
          isLoading={change.isPending}
          disabled={to === "" || (isReasonNeeded && reason.trim() === "")}
        >
          {t("state.change")}
        </Button>
      </div>
    </form>
  )
}
