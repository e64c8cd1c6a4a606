import { Alert, Button, Drawer, Text, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { ShownArea } from "../../queries/list-courier-areas"
import { useCheckArea, usePlaces } from "../hooks/areas"
import { toAreaId } from "../lib/area-draft"
import { PlaceChoice } from "./place-choice"
import { RateField } from "./rate-field"

/** Names the right place of a kecamatan: one that the courier answers, or by its id. */
export function AreaDrawer({
  area,
  onClose,
}: {
  area: ShownArea
  onClose: () => void
}) {
  const { t } = useTranslation("shipping")
  const form = useId()
  const [chosen, setChosen] = useState(area.external_id)
  const [typed, setTyped] = useState("")
  const places = usePlaces(area.id)
  const check = useCheckArea()
  const external_id = toAreaId({ chosen, typed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!external_id || check.isPending) return
    check.mutate(
      { id: area.id, external_id },
      {
        onSuccess: () => {
          toast.success(t("areas.saved"))
          onClose()
        },
      }
    )
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{area.area_name}</Drawer.Title>
          <Drawer.Description>{t("areas.about")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            {places.isError && (
              <Alert variant="warning">{places.error.message}</Alert>
            )}
            {places.isLoading && <Text size="small">{t("loading")}</Text>}
            <PlaceChoice
              area={area}
              places={places.data?.places ?? []}
              value={chosen}
              onChange={(id) => {
                setChosen(id)
                setTyped("")
              }}
            />
            <RateField
              label={t("areas.typed")}
              value={typed}
              onChange={setTyped}
              isRequired={false}
              inputMode="text"
            />
            {external_id ? null : (
              <Text size="small" className="text-ui-fg-subtle">
                {t("areas.invalid")}
              </Text>
            )}
          </form>
        </Drawer.Body>
        <Drawer.Footer className="flex-col items-stretch gap-y-3">
          {check.error && <Alert variant="error">{check.error.message}</Alert>}
          <div className="flex justify-end gap-2">
            <Button size="small" variant="secondary" onClick={onClose}>
              {t("form.cancel")}
            </Button>
            <Button
              type="submit"
              form={form}
              size="small"
              isLoading={check.isPending}
              disabled={!external_id}
            >
              {t("areas.save")}
            </Button>
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
