/** About 1 m: more digits say nothing. */
const DIGITS = 5
/** A hamlet fills the map. */
const ZOOM = 17

export interface Place {
  latitude: number
  longitude: number
}

/**
 * The address of a place on OpenStreetMap: a map that everybody can open, of a
 * foundation that follows nobody (https://wiki.openstreetmap.org/wiki/Browsing).
 */
export function mapAddress({ latitude, longitude }: Place): string {
  const [lat, lon] = [latitude.toFixed(DIGITS), longitude.toFixed(DIGITS)]
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`
}

/** The place that two values name; null unless both are degrees. */
export function placeIn(latitude: unknown, longitude: unknown): Place | null {
  const isDegrees = (value: unknown, most: number): value is number =>
    typeof value === "number" && Math.abs(value) <= most
  return isDegrees(latitude, 90) && isDegrees(longitude, 180)
    ? { latitude, longitude }
    : null
}
