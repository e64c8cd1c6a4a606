import { Button, Drawer, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShownBreak } from "../../hooks/breaks"
import { useAct } from "../../hooks/call"
import { FormDrawer } from "../form-drawer"
import { BreakFacts } from "./break-facts"

const NOTE_MIN = 5
const NOTE_MAX = 500

type Props = { found: ShownBreak; onClose: () => void }

/** A finding; one that was given to a person can be tried again or closed. */
export function BreakDrawer({ found, onClose }: Props) {
  return found.state === "given_to_officer" ? (
    <SettleDrawer found={found} onClose={onClose} />
  ) : (
    <ReadDrawer found={found} onClose={onClose} />
  )
}

function ReadDrawer({ found, onClose }: Props) {
  const { t } = useTranslation("marketplace")
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t(`breaks.kinds.${found.kind}`)}</Drawer.Title>
          <Drawer.Description>
            {t(`breaks.stateHints.${found.state}`)}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <BreakFacts found={found} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function SettleDrawer({ found, onClose }: Props) {
  const { t } = useTranslation("marketplace")
  const id = useId()
  const [note, setNote] = useState("")
  const retry = useAct()
  const close = useAct()
  const path = `/admin/breaks/${found.id}`
  const ended = (text: string) => ({
    onSuccess: () => {
      toast.success(text)
      onClose()
    },
  })
  return (
    <FormDrawer
      title={t(`breaks.kinds.${found.kind}`)}
      about={t("breaks.stateHints.given_to_officer")}
      submit={t("breaks.close")}
      isPending={close.isPending}
      isReady={note.trim().length >= NOTE_MIN && !retry.isPending}
      error={close.error ?? retry.error}
      onSubmit={() =>
        close.mutate(
          { path: `${path}/close`, body: { note: note.trim() } },
          ended(t("breaks.closed"))
        )
      }
      onClose={onClose}
      other={
        <Button
          size="small"
          variant="secondary"
          isLoading={retry.isPending}
          disabled={close.isPending}
          onClick={() =>
            retry.mutate({ path: `${path}/retry` }, ended(t("breaks.retried")))
          }
        >
          {t("breaks.retry")}
        </Button>
      }
    >
      <BreakFacts found={found} />
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {t("breaks.note")}
        </Label>
        <Textarea
          id={id}
          rows={4}
          maxLength={NOTE_MAX}
          aria-required
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Hint>{t("breaks.noteHint", { min: NOTE_MIN })}</Hint>
      </div>
    </FormDrawer>
  )
}
