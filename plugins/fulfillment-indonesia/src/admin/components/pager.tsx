import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Goes through the pages of a list; shows nothing when there is one. */
export function Pager(props: {
  offset: number
  limit: number
  count: number
  onChange: (offset: number) => void
}) {
  const { t } = useTranslation("shipping")
  const { offset, limit, count, onChange } = props
  if (count <= limit) return null
  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("areas.page", {
          page: Math.floor(offset / limit) + 1,
          pages: Math.ceil(count / limit),
        })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - limit))}
        >
          {t("areas.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={offset + limit >= count}
          onClick={() => onChange(offset + limit)}
        >
          {t("areas.next")}
        </Button>
      </div>
    </div>
  )
}
