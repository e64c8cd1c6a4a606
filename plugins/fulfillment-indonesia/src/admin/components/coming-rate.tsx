import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface Removal {
  isPending: boolean
  mutate: (
    id: string,
    told: { onSuccess: () => void; onError: (error: Error) => void }
  ) => void
}

/** A price that is to come, and the way to take it back. */
export function ComingRate({
  id,
  day,
  price,
  remove,
}: {
  id: string
  day: string
  price: string
  remove: Removal
}) {
  const { t } = useTranslation("shipping")
  const takeBack = () =>
    remove.mutate(id, {
      onSuccess: () => void toast.success(t("removed")),
      onError: (error) => void toast.error(error.message),
    })
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("coming", { day, price })}
      </Text>
      <Button
        size="small"
        variant="transparent"
        isLoading={remove.isPending}
        aria-label={t("removeOf", { day })}
        onClick={takeBack}
      >
        {t("remove")}
      </Button>
    </div>
  )
}
