import { Badge, Button, Table, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownArea } from "../../queries/list-courier-areas"
import { useCheckArea } from "../hooks/areas"
import { useWords } from "../hooks/use-words"

/** A kecamatan, the courier's place of it, and who looked at it. */
export function AreaRow({
  area,
  onChange,
}: {
  area: ShownArea
  onChange: () => void
}) {
  const { t } = useTranslation("shipping")
  const words = useWords()
  const check = useCheckArea()
  const { id, external_id, area_name, checked_by, checked_at } = area
  const confirm = () =>
    check.mutate(
      { id, external_id },
      {
        onSuccess: () => void toast.success(t("areas.saved")),
        onError: (error) => void toast.error(error.message),
      }
    )
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {area_name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {area.area_code}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <Text size="small">{area.name}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {external_id}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {area.is_unsure && (
          <Badge size="2xsmall" color="orange">
            {t("areas.unsure")}
          </Badge>
        )}
        {checked_at && (
          <Text size="small">
            {t("areas.checkedBy", {
              ...{ by: checked_by ?? "", day: words.day(checked_at) },
            })}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        <div className="flex justify-end gap-2">
          {checked_at === null && (
            <Button
              size="small"
              variant="secondary"
              isLoading={check.isPending}
              aria-label={t("areas.confirmOf", { area: area_name })}
              onClick={confirm}
            >
              {t("areas.confirm")}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            aria-label={t("areas.changeOf", { area: area_name })}
            onClick={onChange}
          >
            {t("areas.change")}
          </Button>
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
