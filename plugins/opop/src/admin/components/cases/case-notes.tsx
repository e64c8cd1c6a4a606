import { Button, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { useDates } from "../../hooks/use-dates"
import type { CaseView } from "../../lib/office-types"
import { SaveFault } from "../fault"
import { Note, Section } from "../section"

const SHORTEST = 2

/** What the office notes among itself, and the way to add to it. */
export function CaseNotes({ found }: { found: CaseView }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  return (
    <Section title={t("cases.parts.notes")} hint={t("cases.notesHint")}>
      {found.notes.length === 0 && <Note>{t("cases.notesNone")}</Note>}
      {found.notes.map((note) => (
        <div key={note.id} className="px-6 py-4">
          <Text size="small" className="whitespace-pre-line break-words">
            {note.text}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[note.author, dates.time(note.created_at)]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
      ))}
      {found.can.includes("note") && <NoteForm caseId={found.id} />}
    </Section>
  )
}

function NoteForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation("opop")
  const [text, setText] = useState("")
  const act = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate(
      {
        path: `/admin/applications/${caseId}/notes`,
        body: { text: text.trim() },
      },
      { onSuccess: () => setText("") }
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3 px-6 py-4">
      <Textarea
        rows={3}
        maxLength={4000}
        aria-label={t("cases.noteNew")}
        placeholder={t("cases.noteNew")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <SaveFault error={act.error} />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        className="w-fit self-end"
        isLoading={act.isPending}
        disabled={text.trim().length < SHORTEST}
      >
        {t("cases.noteSave")}
      </Button>
    </form>
  )
}
