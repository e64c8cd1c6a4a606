import { Checkbox, Label, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type RevisionPickProps = {
  label: string
  /** What stands there now. */
  value: string | null
  /** Undefined: not picked. */
  reason: string | undefined
  onToggle: () => void
  onReason: (reason: string) => void
}

/** One thing that may have to be put right, with the reason once it is picked. */
export function RevisionPick(props: RevisionPickProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const { label, reason } = props
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-start gap-x-3">
        <Checkbox
          id={id}
          className="mt-0.5"
          checked={reason !== undefined}
          onCheckedChange={props.onToggle}
        />
        <Label htmlFor={id} size="small" className="min-w-0 flex-1">
          {label}
          <Text
            size="xsmall"
            className="text-ui-fg-subtle line-clamp-2 break-words"
          >
            {props.value ?? t("cases.blank")}
          </Text>
        </Label>
      </div>
      {reason !== undefined && (
        <Textarea
          rows={2}
          maxLength={2000}
          aria-required
          aria-label={t("cases.reasonOf", { field: label })}
          placeholder={t("cases.reasonOf", { field: label })}
          value={reason}
          onChange={(event) => props.onReason(event.target.value)}
        />
      )}
    </div>
  )
}
