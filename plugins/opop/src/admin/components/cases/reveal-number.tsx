import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAskOnce } from "../../hooks/call"
import { SaveFault } from "../fault"

type RevealNumberProps = {
  caseId: string
  path: string
  label: string
  masked: string
}

/** A masked number of a person, which can be read whole; the reading is logged. */
export function RevealNumber(props: RevealNumberProps) {
  const { t } = useTranslation("opop")
  const ask = useAskOnce<{ value: string | null }>()
  const open = () =>
    ask.mutate({
      path: `/admin/applications/${props.caseId}/reveal`,
      body: { path: props.path },
    })
  return (
    <div className="flex flex-col items-start gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small">{ask.data?.value ?? props.masked}</Text>
        {!ask.data && (
          <Button
            size="small"
            variant="transparent"
            isLoading={ask.isPending}
            aria-label={t("cases.revealOf", { field: props.label })}
            onClick={open}
          >
            {t("cases.reveal")}
          </Button>
        )}
      </div>
      <SaveFault error={ask.error} />
    </div>
  )
}
