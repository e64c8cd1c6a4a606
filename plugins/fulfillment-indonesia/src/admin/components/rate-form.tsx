import { Alert, Button, Drawer, Hint, Text, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useAddRates, type Line } from "../hooks/rates"
import { jakartaDay } from "../lib/jakarta-day"
import { draftRate, toRateBody, type RateDraft } from "../lib/rate-draft"
import { RateField } from "./rate-field"

/** A new price of one service in one zone, from a day to come. */
export function RateForm({
  line,
  onClose,
}: {
  line: Line
  onClose: () => void
}) {
  const { t } = useTranslation("shipping")
  const id = useId()
  const { service, zone, now } = line
  const [draft, setDraft] = useState(() => draftRate(now))
  const add = useAddRates()
  const body = toRateBody(draft, { service, zone, today: jakartaDay(0) })
  const field = (name: keyof RateDraft) => ({
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
  const names = {
    service: t(`services.${service}`),
    zone: t(`zones.${zone}`),
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("changeOf", names)}</Drawer.Title>
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
            <RateField
              label={t(service === "cargo" ? "form.each" : "form.first")}
              {...field("first")}
            />
            {service === "cargo" ? null : (
              <RateField label={t("form.next")} {...field("next")} />
            )}
            <div className="grid grid-cols-2 gap-x-4">
              <RateField label={t("form.daysMin")} {...field("daysMin")} />
              <RateField label={t("form.daysMax")} {...field("daysMax")} />
            </div>
            {body ? null : (
              <Text size="small" className="text-ui-fg-subtle">
                {t("form.missing")}
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
