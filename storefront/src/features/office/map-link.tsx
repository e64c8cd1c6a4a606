import { getTranslations } from "next-intl/server"
import { mapAddress, type Place } from "@/lib/map-address"
import { Icon } from "@/ui/icon"

/** Opens a place on a map in a page of its own; it is not told where from. */
export const MapLink = async ({ latitude, longitude }: Readonly<Place>) => {
  const t = await getTranslations("office")
  return (
    <a
      href={mapAddress({ latitude, longitude })}
      target="_blank"
      rel="noreferrer"
      className="link inline-flex min-h-11 items-center gap-1"
    >
      <Icon name="map-pin" size={4} />
      {t("map")}
    </a>
  )
}
