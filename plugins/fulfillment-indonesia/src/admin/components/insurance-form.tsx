import { Alert, Button, Drawer, Hint, Text, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useAddInsurance, type Line } from "../hooks/insurance"
import {
  draftInsurance,
  toInsuranceBody,
  type InsuranceDraft,
} from "../lib/insurance-draft"
import { jakartaDay } from "../lib/jakarta-day"
import { RateField } from "./rate-field"

/** What insuring by one service costs from a day to come. */
export function InsuranceForm({
  line,
  onClose,
}: {
  line: Line
  onClose: () => void
}) {
  const { t } = useTranslation("shipping")
  const id = useId()
  const { service, now } = line
  const [draft, setDraft] = useState(() => draftInsurance(now))
  const add = useAddInsurance()
  const body = toInsuranceBody(draft, { service, today: jakartaDay(0) })
  const field = (name: keyof InsuranceDraft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!body || add.isPending) return
    add.mutate(body, {
      onSuccess: () => {
        toast.success(t("added"))
        onClose()
      },
    })
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("insurance.changeOf", { service: t(`services.${service}`) })}
          </Drawer.Title>
          <Drawer.Description>{t("form.about")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={id} onSubmit={submit} className="flex flex-col gap-y-4">
            <div>
              <RateField
                label={t("form.day")}
                type="date"
                min={jakartaDay(1)}
                {...field("day")}
              />
              <Hint>{t("form.dayHint")}</Hint>
            </div>
            <RateField label={t("insurance.form.above")} {...field("above")} />
            <RateField
              label={t("insurance.form.percent")}
              {...field("percent")}
            />
            <RateField label={t("insurance.form.fixed")} {...field("fixed")} />
            {body ? null : (
              <Text size="small" className="text-ui-fg-subtle">
                {t("insurance.form.missing")}
              </Text>
            )}
          </form>
        </Drawer.Body>
        <Drawer.Footer className="flex-col items-stretch gap-y-3">
          {add.error && <Alert variant="error">{add.error.message}</Alert>}
          <div className="flex justify-end gap-2">
            <Button size="small" variant="secondary" onClick={onClose}>
              {t("form.cancel")}
            </Button>
            <Button
              type="submit"
              form={id}
              size="small"
              isLoading={add.isPending}
              disabled={!body}
            >
              {t("form.save")}
            </Button>
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
